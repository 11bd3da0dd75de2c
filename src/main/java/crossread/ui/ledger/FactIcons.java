package crossread.ui.ledger;

import crossread.model.fact.FactKind;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The sign of each kind of fact. */
public final class FactIcons {
    private FactIcons() {}

    public static FontIcon icon(FactKind kind) {
        FontIcon icon = new FontIcon(sign(kind));
        icon.getStyleClass().add("fact-icon");
        return icon;
    }

    static Ikon sign(FactKind kind) {
        return switch (kind) {
            case MONEY -> MaterialDesignC.CASH;
            case PERCENT -> MaterialDesignP.PERCENT;
            case QUANTITY -> MaterialDesignR.RULER;
            case NUMBER -> MaterialDesignN.NUMERIC;
            case DATE -> MaterialDesignC.CALENDAR_BLANK_OUTLINE;
            case PERSON -> MaterialDesignA.ACCOUNT_OUTLINE;
            case ORGANISATION -> MaterialDesignD.DOMAIN;
            case PLACE -> MaterialDesignM.MAP_MARKER_OUTLINE;
            case NAME -> MaterialDesignT.TAG_OUTLINE;
            case QUOTATION -> MaterialDesignF.FORMAT_QUOTE_CLOSE;
            case CLAIM -> MaterialDesignB.BULLHORN_OUTLINE;
        };
    }
}

package crossread.ui.ledger;

/** What the facts under a heading of the ledger have in common. */
public enum FactClass {
    DIFFERS,
    ONLY,
    UNCERTAIN,
    SHARED,
    SET_ASIDE;

    static FactClass of(GroupKey key) {
        return switch (key) {
            case GroupKey.Differs _ -> DIFFERS;
            case GroupKey.Only _, GroupKey.Revised _, GroupKey.OneText _ -> ONLY;
            case GroupKey.Uncertain _ -> UNCERTAIN;
            case GroupKey.Shared _ -> SHARED;
            case GroupKey.SetAside _ -> SET_ASIDE;
        };
    }
}

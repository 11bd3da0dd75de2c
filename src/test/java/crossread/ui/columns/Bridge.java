package crossread.ui.columns;

import crossread.model.Comparison;
import crossread.model.article.Reason;
import crossread.model.fact.FactKind;

/** A made-up story of three articles, long enough to scroll. */
public final class Bridge {
    private Bridge() {}

    public static Comparison story() {
        return new Story()
                .article(
                        "Harbour Post",
                        "Storm shuts the harbour bridge for weeks and leaves thousands of commuters to the ferries",
                        Story.aside(Reason.HEADLINE, "Storm shuts the harbour bridge for weeks"),
                        Story.aside(Reason.SITE_FURNITURE, "Share this article"),
                        Story.aside(Reason.SITE_FURNITURE, "Home News Weather"),
                        Story.aside(Reason.NEWSLETTER, "Sign up for our letter."),
                        "A storm tore cables from the harbour bridge on Tuesday night, and engineers closed it to all"
                                + " traffic. | The council said 41 people were taken to hospital.",
                        "Repairs will cost $3.2 million, the mayor, Anna Lind, told reporters. | She promised free"
                                + " ferries from Thursday.",
                        Story.heading("Ferries"),
                        "Two extra ferries will run every 15 minutes between the old quay and the fish market. | Each"
                                + " takes 300 passengers. | The line was last used in 1987.",
                        "The bridge carries 22,000 cars a day. | Detours over the northern road add about forty minutes,"
                                + " and lorries above 12 tonnes are sent inland.",
                        Story.aside(Reason.CAPTION, "The bridge on Wednesday. Photo: Harbour Post"),
                        "\u201cNobody crossed the bridge when the first cable went, and that is the only luck we had that"
                                + " night,\u201d said the harbour master, Ole Berg. | He had asked for new cables in"
                                + " spring.",
                        "Schools on the island stay closed until Friday. | Shops report empty shelves. | The baker on"
                                + " the quay gave away the last 200 loaves.",
                        "Insurers expect claims of at least $9 million. | Two of them have sent inspectors already.",
                        "The opposition wants an inquiry. | Its leader, Jon Moe, said warnings had been ignored for"
                                + " years. | The council denies it.",
                        "The last big closure was in 2009, after a ship struck a pillar. | It lasted eleven weeks.",
                        Story.ask(Reason.AUTHOR_NOTE, "The writer covers the harbour since 2014."),
                        Story.aside(Reason.RELATED_LINKS, "More on this story"))
                .article(
                        "Island Gazette",
                        "Bridge closed after storm",
                        "Engineers closed the harbour bridge to all traffic after a storm tore away cables on Tuesday"
                                + " night. | The regional hospital treated 38 people.",
                        "Free ferries start on Thursday, the mayor said. | Repairs will cost $3.2 million.",
                        "The gazette has seen a report from March that calls the cables \u201cpast their life\u201d. | It"
                                + " was written by the firm Nordvik Consult, which the council had hired for 80,000"
                                + " dollars. | The council kept it closed.",
                        "Jon Moe, who leads the opposition, called for an inquiry. | He said warnings had been ignored.",
                        "Islanders queued for the ferries from five in the morning. | Some waited three hours. |"
                                + " A choir sang on the quay.",
                        "About 22,000 cars cross the bridge daily. | The northern road is no help to islanders without"
                                + " a car.",
                        "Schools stay closed until Friday. | The island's only petrol station sold out on Wednesday"
                                + " noon.",
                        "The harbour master, Ole Berg, said nobody was on the bridge when the first cable went. | He"
                                + " has worked there for thirty years.",
                        "In 2009 a ship struck a pillar, and the bridge was shut for eleven weeks. | The ferries were"
                                + " free then, too.")
                .article(
                        "Northern Wire",
                        "Harbour bridge: closure could last eight weeks, firm warns as inquiry call grows",
                        "The closure of the harbour bridge could last eight weeks, the repair firm Stahl & Sohn said."
                                + " | A storm tore cables from it on Tuesday night.",
                        "The opposition called for an inquiry. | Its leader, Jon Moe, said warnings had been ignored.",
                        "Mayor Anna Lind put the repairs at $4 million. | The state will pay half, she added.",
                        "Some 40 people were hurt. | None is in danger.",
                        "Schools on the island stay closed until Friday. | Exams are put off by a week.",
                        "Freight firms count on losses of $150,000 a day. | Lorries above 12 tonnes go inland.",
                        "The bridge opened in 1964. | It was to last for a hundred years.",
                        "Free ferries are to start on Thursday.")
                .same("A0", "B0")
                .same("A1", "B1")
                .same("A2", "B3")
                .moved("A3", "B2")
                .same("A8", "B12")
                .moved("A10", "B16")
                .same("A12", "B14")
                .moved("A17", "B7")
                .moved("A18", "B8")
                .same("A20", "B18")
                .same("A0", "C1")
                .moved("A2", "C4")
                .same("A1", "C6")
                .same("A12", "C8")
                .moved("A17", "C2")
                .moved("A18", "C3")
                .moved("A3", "C14")
                .same("B0", "C1")
                .same("B7", "C2")
                .same("B8", "C3")
                .same("B14", "C8")
                .moved("B1", "C6")
                .moved("B3", "C4")
                .moved("B2", "C14")
                .differs("f1", FactKind.QUANTITY, "41 people", "A")
                .differs("f2", FactKind.QUANTITY, "38 people", "B")
                .uncertain("f3", FactKind.QUANTITY, "40 people", "C")
                .clash("f1", "f2")
                .differs("f4", FactKind.MONEY, "$3.2 million", "A", "B")
                .differs("f5", FactKind.MONEY, "$4 million", "C")
                .clash("f4", "f5")
                .only("f6", FactKind.MONEY, "$9 million", "A", "B3", "C4")
                .only("f7", FactKind.MONEY, "80,000 dollars", "B", "A2", "C5")
                .only("f8", FactKind.ORGANISATION, "Nordvik Consult", "B", "A18", "C3")
                .only("f9", FactKind.QUANTITY, "300 passengers", "A", "B2", "C14")
                .only("f10", FactKind.DATE, "1987", "A", "B17", "C12")
                .only("f11", FactKind.ORGANISATION, "Stahl & Sohn", "C", "A2", "B3")
                .only("f12", FactKind.QUANTITY, "eight weeks", "C", "A20", "B18")
                .only("f13", FactKind.DATE, "1964", "C", "A20", "B18")
                .only("f14", FactKind.MONEY, "$150,000 a day", "C", "A15", "B3")
                .only(
                        "f15",
                        FactKind.QUOTATION,
                        "\u201cNobody crossed the bridge when the first cable went, and that is the only luck we had"
                                + " that night,\u201d",
                        "A",
                        "B16")
                .uncertain("f16", FactKind.QUANTITY, "12 tonnes", "A", "C")
                .shared("f17", FactKind.PERSON, "Jon Moe", "A", "B", "C")
                .shared("f18", FactKind.DATE, "Thursday", "A", "B", "C")
                .shared("f19", FactKind.QUANTITY, "22,000 cars", "A", "B")
                .only("f20", FactKind.QUANTITY, "200 loaves", "A", "B12", "C8")
                .only("f21", FactKind.CLAIM, "The council denies it", "A", "B8", "C3")
                .comparison();
    }
}

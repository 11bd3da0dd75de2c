package crossread.read.database;

import crossread.model.article.Article;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.read.ArticleReader;
import crossread.read.SavedFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A made-up event as press databases would export what was written about it. */
final class Exports {
    /** Three articles in the layout of the old LexisNexis, lines broken at 80, fields in the orders they come in. */
    static final String NEXIS = """
            Download Request: Selected Items: 1-3
            Time Of Request: Friday, March 7, 2025  16:51:31

            Terms: (bridge and hangers)



                                           1 of 3 DOCUMENTS



                                     Harbour Gazette (Port Ellery)

                                      February 25, 2025 Tuesday
                                              Edition 1;
                                               Scotland

            Harbour Bridge to close for nine months

            BYLINE: Jane Doe and Omar Haddad

            SECTION: NEWS; Pg. 3

            LENGTH: 77 words


            The Harbour Bridge in Port Ellery will close to all traffic on 3 March for nine
            months of repairs, the city said on Tuesday.

            Engineers found cracks in 14 of the 96 steel hangers that carry the deck-
            bearing girders, according to a report seen by the council in January.

            "We cannot take a risk with 40,000 drivers a day," Mayor Ines Calloway told
            reporters.

            CLOSED FROM MONDAY

            The work will cost $62 million, and ferries will run every ten minutes between
            the two banks, the transport board said in a statement.

            LOAD-DATE: February 26, 2025

            LANGUAGE: ENGLISH

            GRAPHIC: PHOTO: The bridge at dusk. Pictured from the north bank by a drone.

            PUBLICATION-TYPE: Newspaper

            JOURNAL-CODE: HGA


                                 Copyright 2025 Harbour Gazette Ltd
                                        All Rights Reserved

                                           2 of 3 DOCUMENTS


                 Copyright 2025 Northern Interactive Company, LLC d/b/a
                                    Northern Digital
                                  All Rights Reserved

                                      The Northern Post

                                   February 26, 2025 Wednesday
                                       Suburban Edition

            SECTION: A-SECTION; Pg. A01

            LENGTH: 41 words

            HEADLINE: Bridge closure stuns shopkeepers

            BYLINE: Lena Moritz;and reported by Tom Ashby;Rita
            Coombe

            BODY:

            Shopkeepers on the north bank fear for their trade now that the Harbour Bridge
            is to close, their association said on Wednesday.

            It has asked the city for help with rents until the bridge opens again in the
            first week of December 2025.

            LANGUAGE: ENGLISH

            PUBLICATION-TYPE: Newspaper

            SUBJECT: BRIDGES & TUNNELS (90%); SHOPKEEPERS (90%); CITY GOVERNMENT (89%); RENTS
            (78%); RIVERS (74%)

            LOAD-DATE: February 26, 2025


                                           3 of 3 DOCUMENTS



                                          Ellery Online

                                    February 25, 2025 Tuesday

            SECTION: LOCAL

            LENGTH: 25 words

            Ferries to replace the bridge

            BYLINE: Priya Nair

            Ferries will run every ten minutes and the railway will add six trains in the
            morning from 3 March, the transport board told Ellery Online.

            LOAD-DATE: February 25, 2025

            LANGUAGE: ENGLISH
            """;

    /** Two articles as Nexis Uni prints them, with the list it puts before them. */
    static final String NEXIS_UNI = """
            User Name: library
            Date and Time: Friday, March 7, 2025 4:51:00 PM CET
            Job Number: 248811234

            Documents (2)

            1. Harbour Bridge to close for nine months
            Client/Matter: -None-
            Search Terms: bridge
            2. Ferries to replace the bridge
            Client/Matter: -None-
            Search Type: Terms and Connectors
            Narrowed by:
            Content Type   Narrowed by
            News           Timeline: Feb 01, 2025 to Mar 07, 2025

            Page 1 of 3
            Harbour Bridge to close for nine months

            Harbour Bridge to close for nine months - Correction Appended

            Harbour Gazette
            February 25, 2025 Tuesday
            Correction Appended

            Copyright 2025 Harbour Gazette Ltd All Rights Reserved
            Section: NEWS; Pg. 3
            Length: 60 words
            Byline: Jane Doe, Harbour Gazette staff reporter
            Highlight: The city gives drivers six days to find another way across the river.

            Body

            The Harbour Bridge in Port Ellery will close to all traffic on 3 March for nine months of repairs, the city said on Tuesday.

            Notes

            Page 2 of 3
            Engineers found cracks in 14 of the 96 steel hangers that carry the deck, according to a report seen by the council in January.

            Person: that is what the report calls whoever signed off the last inspection, and the council wants to know who it was.

            Graphic

            The bridge at dusk. (Rita Coombe)

            Classification

            Language: ENGLISH

            Publication-Type: Newspaper

            Subject: BRIDGES & TUNNELS (90%); RIVERS (74%)

            Load-Date: February 26, 2025

            End of Document

            Ferries to replace the bridge
            Ellery Online
            February 25, 2025 Tuesday

            Copyright 2025 Ellery Online All Rights Reserved

            Length: 25 words

            Body

            Ferries will run every ten minutes and the railway will add six trains in the morning from 3 March, the transport board told Ellery Online.

            Load-Date: February 25, 2025

            End of Document
            """;

    /** As copied from the screen. */
    static final String FACTIVA = """
            World News
            Harbour Bridge to close for nine months
            By Jane Doe
            32 words
            25 February 2025
            Harbour Gazette
            HARGAZ
            4
            English
            (c) 2025 Harbour Gazette Ltd. All Rights Reserved.

            The Harbour Bridge in Port Ellery will close to all traffic on 3 March for nine months of repairs, the city said on Tuesday.

            Engineers found cracks in 14 of the 96 steel hangers.

            Harbour Gazette Ltd

            Document HARGAZ0020250225el2p0001a

            Shopkeepers on the north bank fear for their trade
            Lena Moritz
            20 words
            26 February 2025
            04:15 GMT
            The Northern Post
            NORPOS
            English
            Copyright 2025 Northern Digital.

            It has asked the city for help with rents until the bridge opens again in December, the shopkeepers' association said.

            Document NORPOS0020250226el2q0000b

            © 2025 Factiva, Inc. All rights reserved.
            """;

    /** With the indexing, as Factiva prints it for people who sort by fields. */
    static final String FACTIVA_FIELDS = """

             SE\tNews
             HD\tHarbour Bridge to close for nine months
             BY\tBy Jane Doe\s
             WC\t32 words
             PD\t25 February 2025
             ET\t21:13
             SN\tHarbour Gazette
             SC\tHARGAZ
             LA\tEnglish
             CY\tCopyright 2025 Harbour Gazette Ltd. All Rights Reserved.\s

             LP\tThe Harbour Bridge in Port Ellery will close to all traffic on 3 March for nine months of repairs, the city said on Tuesday.

            IN brief: engineers found cracks in 14 of the 96 steel hangers.

             TD\t"We cannot take a risk with 40,000 drivers a day," Mayor Ines Calloway told reporters.

             CO\telbrdg : Ellery Bridge Authority
             NS\tgcat : Political/General News
             PUB\tHarbour Gazette Ltd
             AN\tDocument HARGAZ0020250225el2p0001a
            \s


               HD\tFerries to replace the bridge
               WC\t25 words
               PD\t25 February 2025
               SN\tEllery Online
               LA\tEnglish
               LP\tFerries will run every ten minutes and the railway will add six trains in the morning from 3 March, the transport board told Ellery Online.
               AN\tDocument ELLON00020250225el2p0002b
            """;

    static final String PROQUEST = """
            ____________________________________________________________

            Document 1 of 2

            Harbour Bridge to close for nine months

            Publication info: Harbour Gazette ; Port Ellery [Port Ellery]. 25 Feb 2025: A.1.

            https://www.proquest.example/newspapers/harbour-bridge/docview/2637267793/se-2

            Abstract: None available.

            Links: https://resolver.example/openurl?title=Harbour+Gazette

            Full text: The Harbour Bridge in Port Ellery will close to all traffic on 3 March for nine months of repairs, the city said on Tuesday.
            Engineers found cracks in 14 of the 96 steel hangers that carry the deck, according to a report seen by the council in January.
            Location: that was the only word left on the sign at the northern ramp.
            With files from Tom Ashby
            CAPTION: The bridge at dusk.
            CREDIT: Jane Doe

            Subject: Bridges; Rivers

            Location: Port Ellery

            Title: Harbour Bridge to close for nine months

            Author: Doe, Jane; Omar Haddad

            Publication title: Harbour Gazette; Port Ellery

            Publication year: 2025

            Publication date: Feb 25, 2025

            Section: News

            Publisher: Harbour Gazette Ltd

            Language of publication: English

            Document type: News

            ProQuest document ID: 2637267793

            Document URL: https://www.proquest.example/newspapers/harbour-bridge/docview/2637267793/se-2

            Copyright: Copyright 2025 Harbour Gazette Ltd. All Rights Reserved.

            Last updated: 2025-02-26

            Database: Newsstream Collection

            ____________________________________________________________

            Document 2 of 2

            Ferries to replace the bridge

            Abstract: The transport board explains how people will get across the river.

            Full text: Not available.

            Title: Ferries to replace the bridge

            Publication title: Ellery Online; Port Ellery

            Publication date: Feb 25, 2025

            ProQuest document ID: 2637267794

            ____________________________________________________________

            Contact us at: http://www.proquest.example/go/contact

            Database copyright © 2025 ProQuest LLC. All rights reserved.
            """;

    private Exports() {}

    static SavedFile file(String text) {
        return new SavedFile("export.txt", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    static List<Article> read(ArticleReader reader, String text) {
        SavedFile file = file(text);
        if (!reader.recognises(file)) {
            throw new AssertionError("not recognised");
        }
        return articles(reader.read(file));
    }

    static List<Article> articles(ReadResult result) {
        if (result instanceof Readable readable) {
            return readable.articles();
        }
        throw new AssertionError("articles expected: " + result);
    }

    /** Outlet, headline, byline, day and language, as the reader sees them. */
    static String said(Article article) {
        var metadata = article.metadata();
        return String.join(
                " | ",
                metadata.outlet().orElse("-"),
                metadata.title().orElse("-"),
                metadata.byline().orElse("-"),
                metadata.published().map(Object::toString).orElse("-"),
                metadata.language().orElse("-"));
    }
}

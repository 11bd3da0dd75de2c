package crossread.text;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Sentence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs of other languages with a bar where a reader would say that a sentence ends. */
class SentenceLanguagesTest {
    private final SentenceSplitter splitter = new SentenceSplitter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Am 25. Februar wurde die Brücke gesperrt. | Sie bleibt bis zum 3. Mai zu.",
                "Die Stadt zahlt ca. 2,5 Mio. Euro, d. h. rund 10 Prozent mehr. | Das Land zahlt nichts.",
                "Dr. med. Anna K. Weber und Prof. Lutz kamen z. B. am Montag. | Der Rest fehlte.",
                "„Wir haben keine Zeit“, sagte Bürgermeister Jan Keller. | „Und kein Geld.“ | Danach ging er.",
                "»Ist das alles?« | »Ja.« | Niemand lachte.",
                "„Kommt ihr mit?“, fragte sie. | „Nein!“ | Alle blieben.",
                "Er rief: „Halt!“ | Dann war es still.",
                "Der Hafen wurde im 19. Jahrhundert gebaut. | Kaiser Wilhelm II. weihte ihn 1905 ein. | Er kam spät.",
                "Der FC Nord gewann 3:2. | Danach wurde gefeiert.",
                "Das Gesetz (vgl. Art. 5 Abs. 2 GG) gilt seit dem 1.1.2020. | Im Jahr 2021 wurde es geändert.",
                "Es kamen Bäcker, Fischer usw. | Die Halle war voll.",
                "Die Hafen GmbH & Co. KG sitzt in der Berliner Str. 5 in St. Peter. | Sie baut Kräne.",
                "Wir warten… | Vielleicht kommt er noch ... morgen oder so.",
                "Um 14.30 Uhr begann die Sitzung. | 12 Mitglieder fehlten.",
                "Das kostet 1.250,50 Euro! | Wirklich?",
                "Die Brücke ist zu. | – Wie lange?",
            })
    void splitsGerman(String marked) {
        splits("de", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M. Durand et Mme Petit sont arrivés. | Ils attendaient Me Roche.",
                "Le pont sera fermé le 25 févr. 2025, cf. p. 12. | La mairie n'a pas réagi.",
                "« Nous n'avons pas le choix. » | Le maire est parti.",
                "« Vous venez ? » demande-t-elle. | « Non ! »",
                "« C'est fini », a déclaré J.-P. Martin. | « Nous partons. »",
                "Elle a coûté 1 234,5 € en 2019. | 12 personnes ont été blessées.",
                "Il y avait des pêcheurs, des grutiers, etc. | La salle était pleine.",
                "Les É.-U. et l'O.N.U. ont protesté. | Personne n'a répondu.",
                "Pourquoi ? | Parce que le port est fermé !",
                "Il a dit... peut-être demain. | Nous verrons…",
                "L'art. 5 et le chap. 3 le disent. | C'est clair.",
                "La société Port & Cie, p. ex., a refusé. | D'autres ont signé.",
                "Louis XIV. | Son règne fut long.",
                "Saint-Malo, av. J.-C. et après.",
            })
    void splitsFrench(String marked) {
        splits("fr", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "¿Cómo está el puente? | Está cerrado. | ¡Qué lástima!",
                "El Sr. García y la Dra. Ruiz llegaron. | Nadie los esperaba.",
                "Los EE. UU. y la UE firmaron. | El acuerdo entra en vigor el 1 de mayo.",
                "EE.UU. firmó ayer. | México no.",
                "El puente costó 2.500.000 euros, aprox. 10 % más. | La ciudad pagó todo.",
                "«No tenemos otra opción», dijo la alcaldesa. | «Lo siento.» | Después se fue.",
                "\"¿Vienes?\", preguntó él. | \"No.\"",
                "Según el art. 5, pág. 12, no hay plazo. | El tribunal decidirá.",
                "Vinieron pescadores, vecinos, etc. | La sala estaba llena.",
                "Nació el 25 de feb. de 1980 en Sta. Cruz. | Murió en 2019.",
                "Viven en la Avda. Central núm. 5. | Es una casa vieja.",
                "Dijo que sí... pero no vino. | Nadie sabe por qué…",
                "¡¿Qué pasó?! | Nada.",
                "La temperatura llegó a 40 °C. | Hoy bajará.",
            })
    void splitsSpanish(String marked) {
        splits("es", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il sig. Rossi e l'avv. Bianchi sono arrivati. | La sala era vuota.",
                "La Dott.ssa Neri ha parlato alle 14.30. | Poi è uscita.",
                "Il ponte è costato 2,5 mln di euro, cfr. pag. 12. | Il comune ha pagato.",
                "«Non abbiamo scelta», ha detto il sindaco. | «Mi dispiace.» | Poi se n'è andato.",
                "“È finita?” | “Sì.” | Nessuno rideva.",
                "C'erano pescatori, operai, ecc. | La piazza era piena.",
                "La Porto S.p.A. ha firmato l'art. 5. | Il resto è da vedere.",
                "Perché? | Nessuno lo sa!",
                "Nato il 25 feb. 1980 a S. Marco. | È morto nel 2019.",
                "Ha detto... forse domani. | Vedremo…",
                "G. Verdi visse qui. | La casa è chiusa.",
                "Sono le 8. | Partiamo.",
            })
    void splitsItalian(String marked) {
        splits("it", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O Sr. Silva e a Dra. Costa chegaram. | Ninguém os esperava.",
                "A ponte custou R$ 2,5 milhões, cerca de 10% a mais. | A cidade pagou.",
                "“Não temos escolha”, disse a prefeita. | “Sinto muito.” | Depois saiu.",
                "«É o fim?» | «Sim.»",
                "Segundo o art. 5, pág. 12, não há prazo. | O tribunal vai decidir.",
                "Vieram pescadores, moradores etc. | A sala estava cheia.",
                "Nasceu em 25 de fev. de 1980 em Sta. Cruz. | Morreu em 2019.",
                "A Porto S.A. e a Cia. Norte assinaram. | O prefeito não veio.",
                "Por quê? | Ninguém sabe!",
                "Ele disse... talvez amanhã. | Veremos…",
                "Fica na Av. Central, nº. 5. | É uma casa velha.",
                "Foram 12 feridos. | 3 morreram.",
            })
    void splitsPortuguese(String marked) {
        splits("pt", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dhr. Jansen en mevr. De Wit kwamen om 14.30 uur. | Niemand wachtte.",
                "De brug kostte ca. 2,5 mln. euro, d.w.z. tien procent meer. | De stad betaalde.",
                "‘We hebben geen keuze’, zei burgemeester P. de Boer. | ‘Het spijt me.’ | Daarna ging hij weg.",
                "„Is dat alles?” | „Ja.” | Niemand lachte.",
                "\"Komt u mee?\" vroeg ze. | \"Nee!\"",
                "Er waren vissers, kraanmachinisten, enz. | De zaal was vol.",
                "Zie art. 5 en blz. 12, o.a. over de haven. | Het is duidelijk.",
                "Haven B.V. tekende op 25 feb. 2025. | Het contract loopt tot 2030.",
                "Waarom? | Niemand weet het!",
                "Hij zei... misschien morgen. | We zien wel…",
                "Het duel eindigde in 3-2. | Daarna werd gefeest.",
                "In 2019 waren er 40. | 12 mensen raakten gewond.",
            })
    void splitsDutch(String marked) {
        splits("nl", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Most zamknięto 25 lutego 2025 r. | To potrwa do maja.",
                "W 2019 r. prof. Anna Nowak i dr hab. Jan Wilk mieszkali przy ul. Długiej. | Potem wyjechali.",
                "Remont kosztował ok. 2,5 mln zł, tj. o 10 proc. więcej. | Miasto zapłaciło.",
                "„Nie mamy wyboru” – powiedział burmistrz. | „Przykro mi.” | Potem wyszedł.",
                "– Kto tam? – zapytał Jan. | Nikt nie odpowiedział.",
                "Byli rybacy, dźwigowi itd. | Sala była pełna.",
                "Zob. art. 5 ust. 2, str. 12. | To jasne.",
                "Jan Paweł II. | Był papieżem.",
                "Św. Jan i ks. Adam są na obrazie, np. po lewej. | Obraz wisi w kościele.",
                "Dlaczego? | Nikt nie wie!",
                "Powiedział... może jutro. | Zobaczymy…",
                "Zaczęło się o godz. 14.30. | Przyszło m.in. 12 radnych.",
            })
    void splitsPolish(String marked) {
        splits("pl", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Мост закрыли 25 февраля 2025 г. | В мэрии это подтвердили.",
                "Он жил в г. Приморске на ул. Портовой, д. 5. | Потом уехал.",
                "Ремонт стоил 2,5 млн руб., т. е. на 10 проц. больше. | Город заплатил.",
                "«У нас нет выбора», — сказал мэр. | «Мне жаль». | Потом он ушёл.",
                "«Вы идёте?» — спросила она. | «Нет!»",
                "А. И. Семёнов и проф. К. Орлова выступили. | Зал был полон.",
                "Пришли рыбаки, крановщики и т. д. | Зал был полон.",
                "См. ст. 5, стр. 12. | Это ясно.",
                "В 2010–2012 гг. порт не работал. | Но потом его открыли.",
                "Почему? | Никто не знает!",
                "Он сказал... может, завтра. | Посмотрим…",
                "Встреча началась в 14.30. | Пришло 12 человек.",
                "Им. Пушкина — так назвали школу. | Она стоит на площади.",
            })
    void splitsRussian(String marked) {
        splits("ru", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Міст закрили 25 лютого 2025 р. | У мерії це підтвердили.",
                "Він жив у м. Приморську на вул. Портовій, буд. 5. | Потім поїхав.",
                "Ремонт коштував 2,5 млн грн, тобто на 10 відс. більше. | Місто заплатило.",
                "«У нас немає вибору», — сказав мер. | «Мені шкода». | Потім він пішов.",
                "«Ви йдете?» — запитала вона. | «Ні!»",
                "А. І. Семенко та проф. К. Орленко виступили. | Зала була повна.",
                "Прийшли рибалки, кранівники і т. д. | Зала була повна.",
                "Див. ст. 5, стор. 12. | Це зрозуміло.",
                "У 2010–2012 рр. порт не працював. | Але потім його відкрили.",
                "Чому? | Ніхто не знає!",
                "Він сказав... може, завтра. | Побачимо…",
                "Зустріч почалася о 14.30. | Прийшло 12 осіб.",
            })
    void splitsUkrainian(String marked) {
        splits("uk", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "港の橋は閉鎖された。| 市は火曜日に発表した。",
                "なぜですか？| 誰も知りません！",
                "市長は「選択肢はない。申し訳ない」と述べた。| 会見は十分で終わった。",
                "「もう終わりですか？」と記者が尋ねた。| 市長は答えなかった。",
                "「はい。」| 皆が黙った。",
                "費用は２．５億円（前年は２億円。一割増し）である。| 市が払う。",
                "工事は2025年2月25日に始まる。| 期間は9.5か月だ。",
                "本当?| はい!| 行きます。",
                "『港の歴史。』という本がある。| 古い本だ。",
            })
    void splitsJapanese(String marked) {
        splits("ja", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "港口大桥已经关闭。| 市政府周二宣布了这一消息。",
                "为什么？| 没有人知道！",
                "市长说：“我们别无选择。”| 会议十分钟后结束。",
                "“结束了吗？”记者问道。| 市长没有回答。",
                "“我们别无选择。”他说。| 会议结束了。",
                "费用为2.5亿元（去年为2亿元。增加两成）。| 由市政府承担。",
                "工程于2025年2月25日开始。| 为期九个月。",
                "真的吗?| 是的。",
                "港口关闭.| 船只改道。",
            })
    void splitsChinese(String marked) {
        splits("zh", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أغلقت المدينة الجسر. | سيستمر ذلك تسعة أشهر.",
                "لماذا؟ | لا أحد يعرف!",
                "قال د. سامي حداد إن الجسر قديم. | ولم يعلق أحد.",
                "بلغت التكلفة 2.5 مليون دولار. | دفعت المدينة المبلغ.",
                "«ليس لدينا خيار»، قال العمدة. | «آسف.» | ثم غادر.",
                "هل انتهى الأمر؟ | سألت الصحفية، ولم يجب أحد.",
                "بدأ العمل في 25/2/2025. | وينتهي في أيار/مايو.",
                "قال... ربما غدا. | سنرى…",
                "انظر ص. 12 من التقرير. | الأمر واضح.",
                "\"نعم.\" | ثم صمت الجميع.",
            })
    void splitsArabic(String marked) {
        splits("ar", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sv|Bron stängdes. |”Vi har inget val.” |”Nej!”",
                "cs|Most zavřeli 25. Února. |Proč?",
                "ko|다리가 폐쇄됐다. |왜? |아무도 모른다.",
                "hi|पुल बंद है। |क्यों?",
                "el|Η γέφυρα έκλεισε. |Κανείς δεν ξέρει.",
                "hy|Կամուրջը փակ է։ |Ինչու։",
            })
    void splitsLanguagesWithoutAListToo(String marked) {
        String language = marked.substring(0, 2);
        List<String> expected = List.of(marked.substring(3).split("\\|"));
        assertThat(split(language, String.join("", expected)))
                .isEqualTo(expected.stream().map(String::strip).toList());
    }

    private void splits(String language, String marked) {
        boolean solid = language.equals("ja") || language.equals("zh");
        List<String> expected =
                List.of(marked.split("\\|")).stream().map(String::strip).toList();
        assertThat(split(language, String.join(solid ? "" : " ", expected))).isEqualTo(expected);
    }

    private List<String> split(String language, String text) {
        return splitter
                .split(Articles.of(language, List.of(Block.kept(text, BlockKind.PARAGRAPH))))
                .sentences()
                .stream()
                .map(Sentence::text)
                .toList();
    }
}

import type { Translated } from '../index.ts'

export const words: Translated<'claims'> = {
  'used-list':
    'LinkedIn zählt auf, was es nutzen kann: Profilangaben, Beiträge, Artikel, Kommentare und Antworten in Umfragen. Auf der Liste stehen auch Aktivität in Gruppen, gespeicherte Lebensläufe und Antworten, KI-Eingaben und Rückmeldungen.',
  'used-not-list':
    'LinkedIn zählt auf, was es nicht nutzt: private Nachrichten, Anmeldedaten, Zahlungsdaten und Gehaltsangaben. Auf der Liste stehen auch Bewerbungen, die einer Person zugeordnet sind.',
  'used-messages':
    'LinkedIn sagt, es nutze private Nachrichten nicht, um KI zu trainieren, die Inhalte erstellt. Seine Einstellungsseite wurde mit derselben Aussage zitiert.',
  'used-group-messages': 'LinkedIn sagt, es könne Nachrichten innerhalb von Gruppen nutzen.',
  'used-feedback':
    'Auf LinkedIns Liste stehen Rückmeldungen: Daumen hoch oder runter, Meldungen und Anfragen an den Support. Presseberichte verweisen dafür auf sein Widerspruchsformular.',
  'used-minors':
    'LinkedIn sagt, es lasse Personen aus, die es für unter 18 oder für Schülerinnen und Schüler weiterführender Schulen hält.',
  'used-models':
    'LinkedIn sagt, die Modelle könnten eigene oder die eines Anbieters sein. Es nennt Microsoft Azure OpenAI.',
  'used-masking':
    'LinkedIn sagt, es nutze Verfahren, die personenbezogene Daten in Trainingsdaten entfernen oder verdecken. Wie gut sie wirken, ist nicht bekannt.',
  'used-no-audit': 'Diese Listen sind LinkedIns eigene Aussagen. Eine unabhängige Prüfung haben wir nicht gefunden.',
  'used-since-2003':
    'Presseberichte sagen, die niederländische Behörde habe gewarnt, dass Daten bis 2003 dabei seien. Sie nennen auch einen kürzeren Zeitraum, vereinbart nach dem Eingreifen der irischen Behörde. Seine Länge ist nicht bekannt.',
  'used-automatic':
    'LinkedIn sagt, es durchsuche Nachrichten automatisch nach schädlichen Inhalten. 2017 beschrieb sein Entwicklungsteam automatische Antwortvorschläge. Diese Funktionen sind vom KI-Training getrennt.',
  'archive-wait':
    'Dritte, die LinkedIns Hilfe gelesen haben, sagen, ein erster Teil komme binnen Minuten, der Rest in etwa einem Tag. Eine Hilfeseite nennt bis zu 48 Stunden.',
  'past-remove':
    'Beiträge, Kommentare, gespeicherte Lebensläufe und Antworten können Sie selbst löschen. Sie können LinkedIn auch um Löschung bitten oder Ihr Konto schließen. Die luxemburgische Behörde sagt, Modelle verlernten nichts.',
  's1-exists':
    'LinkedIns Hilfe nennt eine Einstellung „Data for Generative AI Improvement“. Sie steht unter „Data privacy“, in „How LinkedIn uses your data“.',
  's1-switch-label': 'LinkedIns Hilfe nennt den Schalter „Use my data for training content creation AI models“.',
  's1-deeplink':
    'LinkedIns europäische Datenschutzhinweise nennen diese Adresse für den Schalter. Dritte, die LinkedIns Hilfe gelesen haben, nennen dieselbe. Für diesen Leitfaden hat sie niemand in einem echten Konto ausprobiert.',
  's1-default-on': 'LinkedIn sagt, der Schalter sei an, bis Sie ihn ausschalten.',
  's1-look':
    'Presse und eine andere Anleitung beschreiben ihn: Grau heißt aus, grün heißt an. In der Liste steht auch „On“ oder „Off“. Einen Knopf zum Speichern gibt es nicht.',
  's1-app':
    'Drei Anleitungen von 2025 zeigen dieselbe Einstellung in der Handy-App. Eine andere warnt, die App zeige sie vielleicht nicht.',
  's1-future-only':
    'LinkedIn sagt, das Ausschalten beende die künftige Nutzung Ihrer Daten für das Training von KI, die Inhalte erstellt. Das gelte auch für verbundene Unternehmen. Früheres Training werde nicht rückgängig gemacht.',
  's1-scope':
    'LinkedIn sagt, der Schalter erfasse KI, die Inhalte erstellt. Andere KI, etwa zur Personalisierung oder Sicherheit, erfasse er nicht. Dafür verweist LinkedIn auf sein Widerspruchsformular.',
  's1-features-stay': 'LinkedIn sagt, Sie könnten seine KI-Funktionen auch nach dem Ausschalten nutzen.',
  's1-per-account':
    'Eine Anleitung sagt, jedes Konto habe seinen eigenen Schalter. Wir haben nichts gefunden, was dagegen spricht.',
  's1-earlier-choice':
    'Eine Anleitung berichtet, laut LinkedIn blieben Entscheidungen von vor dem 3. November 2025 gültig. Haben Sie ihn vorher ausgeschaltet, sehen Sie nur nach.',
  's1-could-not':
    'Ein Artikel sagt, manche hätten den Schalter im Herbst 2025 nicht ausschalten können. Der Grund ist nicht bekannt.',
  's2-label-unconfirmed':
    'Ein Artikel nennt einen Schalter „AI creation tools for your profile and messages“. Wir haben ihn nur dort gefunden und in Texten, die das wiederholen. Ob es ihn gibt, ist nicht bekannt.',
  's2-source-check':
    'Der Artikel beruft sich auf Help Net Security. Der Text dort nennt nur den wichtigsten Schalter fürs KI-Training.',
  's2-no-master':
    'Wir haben keine Quelle gefunden, die einen einzelnen Schalter für alle KI-Funktionen von LinkedIn nennt.',
  's2-smart-features':
    'Im September 2026 hatte LinkedIns Hilfe eine Seite „Manage smart features in Messaging“. Wir kennen nur ihren Titel.',
  's2-messaging-suggestions':
    'Andere Anleitungen nennen eine Einstellung „Messaging suggestions“, die vorgeschlagene Antworten ausschaltet. Dritte, die LinkedIns Hilfe im September 2026 gelesen haben, haben sie nicht gefunden. Vielleicht fehlt sie bei Ihnen.',
  's2-write-with-ai':
    'Dritte, die LinkedIns Hilfe gelesen haben, nennen einen Knopf „Write with AI“ beim Bearbeiten des Profils. Einen Schalter dafür haben wir nicht gefunden. Nach unserer Kenntnis hilft nur, ihn nicht zu benutzen.',
  's2-inputs':
    'LinkedIn sagt, es nutze Ihre Eingaben in KI-Funktionen, um Ihnen zu antworten. Solange der wichtigste Schalter an ist, stehen sie auch auf der Trainingsliste.',
  's2-recruiter':
    'LinkedIn sagt, Recruiter stellten ihre KI-Nachrichten in ihrem eigenen Produkt ein. Für die, denen sie schreiben, haben wir keinen Schalter gefunden.',
  's2-premium':
    'LinkedIn sagt, Eingaben in manche Premium-KI-Funktionen könnten an Bing gehen. Einen Schalter dafür nennt es nicht.',
  'region-us':
    'Presseberichte sagen, der Schalter sei in den USA und den meisten anderen Ländern etwa seit September 2024 eingeschaltet. Aufgefallen ist es am 18. September 2024.',
  'region-eu':
    'LinkedIn sagt, der Schalter sei in EU und EWR seit dem 3. November 2025 standardmäßig eingeschaltet. Es stütze sich dort auf berechtigte Interessen.',
  'region-ch': 'LinkedIn sagt, der Schalter sei in der Schweiz seit dem 3. November 2025 standardmäßig eingeschaltet.',
  'region-uk':
    'LinkedIns europäische Datenschutzhinweise umfassen das Vereinigte Königreich und nennen den 3. November 2025 als Beginn. Die britische Behörde sagte am 23. September 2025, LinkedIn werde das Training wieder aufnehmen. Manche Zitate der Hinweise lassen das Land aus.',
  'region-ca':
    'LinkedIn sagt, der Schalter sei in Kanada seit dem 3. November 2025 standardmäßig eingeschaltet. Am 10. Dezember 2024 hatte die kanadische Behörde von einer Pause berichtet.',
  'region-hk':
    'LinkedIn sagt, der Schalter sei in Hongkong seit dem 3. November 2025 standardmäßig eingeschaltet. Die dortige Behörde hatte von einer Pause ab dem 11. Oktober 2024 berichtet.',
  'region-cn':
    'Ein Text von Dritten gibt eine Liste LinkedIns von 2024 und 2025 wieder, die Festlandchina ausließ. Was dort heute gilt, ist nicht bekannt.',
  'region-legit-other':
    'Presseberichte zitieren LinkedIns Hinweise auch für Kanada und Hongkong mit den Worten „legitimate interest“. Was das dort rechtlich heißt, haben wir nicht geprüft.',
  'affiliates-region':
    'LinkedIn sagt, die Weitergabe von Daten an Microsoft für Werbung gelte nicht in EU, EWR und der Schweiz. Sein älterer Text nennt das Vereinigte Königreich nicht.',
  'affiliates-uk':
    'Eine Anleitung sagt, diese Weitergabe gelte auch im Vereinigten Königreich nicht. Der LinkedIn-Text, den wir kennen, sagt das nicht. Prüfen Sie, ob Sie die Einstellung haben.',
  'affiliates-what':
    'LinkedIn sagt, seit dem 3. November 2025 könnten Profildaten, Aktivität im Feed und Reaktionen auf Werbung an Microsoft gehen, für dessen Werbung. Ihre Werbeeinstellungen können das einschränken. Es ist standardmäßig eingeschaltet.',
  'affiliates-path':
    'Presseberichte nennen „Share data with affiliates and partners“ unter „Advertising data“, in der Gruppe „Off-LinkedIn data“.',
  'affiliates-gpc':
    'Für die USA sagt LinkedIn, das Browsersignal „Global Privacy Control“ schalte diese Weitergabe aus. Auch wer Werbung außerhalb von LinkedIn ausschalte, beende sie.',
  'retired-sources':
    'Dritte, die LinkedIns Hilfe gelesen haben, sagen, „Professional sources“ sei zurückgezogen. Sehen Sie den Punkt noch, ist nicht bekannt, was er bewirkt.',
  'chk-public':
    'LinkedIn sagt, Suchmaschinen könnten Ihr altes öffentliches Profil noch Wochen oder Monate zeigen. Mitglieder sähen weiterhin Ihr ganzes Profil.',
  'chk-email':
    'Eine ältere Kopie von LinkedIns Hilfe sagt, direkte Kontakte sähen Ihre E-Mail-Adresse standardmäßig. Auch zugelassene Apps könnten sie zeigen. Das Jahr der Kopie ist nicht bekannt.',
  'chk-connections':
    'Eine ältere Kopie von LinkedIns Hilfe sagt, gemeinsame Kontakte blieben sichtbar, was Sie auch wählen. Die Kopie stammt aus der Zeit von 2022 bis 2024.',
  'chk-private-mode':
    'Dritte, die LinkedIns Hilfe gelesen haben, nennen drei Möglichkeiten, als letzte den privaten Modus. In einem kostenlosen Konto leert er auch Ihre eigene Liste der Besuche.',
  'chk-apps-dma':
    'LinkedIn sagt, manche Apps, die Sie in EU, EWR und der Schweiz zulassen, könnten dauernden Zugang bekommen. Das könne Nachrichten einschließen und bis zu einem Jahr dauern.',
  'chk-download': 'Dritte, die LinkedIns Hilfe gelesen haben, sagen, der Link zum Herunterladen gelte 72 Stunden.',
  'form-exists':
    'Die italienische Behörde nennt LinkedIns „Data Processing Objection Form“, für Mitglieder und andere. LinkedIns Hilfeseite zum Widerspruch haben wir in einer Kopie gelesen.',
  'form-fields':
    'Presseberichte sagen, das Formular frage nach Name, E-Mail, Art des Widerspruchs und einem Text. Danach kämen eine Fallnummer und eine E-Mail. Wir haben das Formular nicht geöffnet.',
  'form-no-reason':
    'Die italienische Behörde sagt, für den Widerspruch gegen dieses KI-Training brauche es keinen Grund.',
  'form-result':
    'LinkedIns Hilfe behandelt das Formular als Antrag, über den LinkedIn entscheidet. Der Europäische Datenschutzausschuss erklärt, wo man sich beschweren kann.',
  'form-access':
    'Dritte nennen ein eigenes Formular von LinkedIn für eine Kopie Ihrer personenbezogenen Daten. Wir haben es nicht geöffnet.',
  'q-nonmember':
    'Die italienische Behörde sagt, auch Menschen ohne Konto könnten das Formular nutzen, wenn sie in Beiträgen anderer vorkommen.',
  'auth-ico-2024':
    'Die britische Behörde (ICO) sagte am 20. September 2024, LinkedIn habe dieses Training mit Daten britischer Mitglieder ausgesetzt.',
  'auth-ico-2025':
    'Die britische Behörde (ICO) begrüßte am 23. September 2025 klarere Hinweise und einen einfacheren Widerspruch. Sie werde weiter beobachten, wie LinkedIn das Training wieder aufnimmt.',
  'auth-pcpd':
    'Die Behörde von Hongkong (PCPD) äußerte im Oktober 2024 Bedenken. Danach berichtete sie von einer Pause ab dem 11. Oktober 2024.',
  'auth-pcpd-2025':
    'Presseberichte sagen, die Behörde von Hongkong habe die Mitglieder im Oktober 2025 erinnert. Das Training sollte dort am 3. November 2025 beginnen.',
  'auth-opc':
    'Die kanadische Behörde (OPC) sagte am 10. Dezember 2024, LinkedIn habe nach Fragen der Behörde freiwillig pausiert.',
  'auth-dpc-fine':
    'Presseberichte sagen, die irische Behörde (DPC) habe im Oktober 2024 ein Bußgeld von 310 Millionen Euro gegen LinkedIn verhängt. Dabei ging es um Werbung, nicht um KI-Training.',
  'auth-ap':
    'Presseberichte sagen, die niederländische Behörde (AP) habe am 24. September 2025 ernste Bedenken geäußert. Sie forderte dazu auf, vor dem 3. November 2025 zu widersprechen.',
  'auth-apd': 'Die belgische Behörde (APD) erklärte am 29. September 2025 das Widerspruchsrecht und wie man es nutzt.',
  'auth-cnil':
    'Presseberichte sagen, die französische Behörde (CNIL) habe erklärt, wie man bei den großen Plattformen widerspricht. LinkedIn ist dabei.',
  'auth-cnpd':
    'Die luxemburgische Behörde (CNPD) sagte im Oktober 2025, man könne jederzeit widersprechen. Sie riet dazu, es vor dem 3. November 2025 zu tun, weil Modelle nichts verlernen. Als federführend nannte sie Irland.',
  'auth-fi':
    'Presseberichte sagen, die finnische Behörde habe die Mitglieder im Herbst 2025 informiert. Sie nennen die irische Behörde als federführend.',
  'auth-garante':
    'Die italienische Behörde (Garante) sagte am 29. Oktober 2025, Mitglieder und andere könnten widersprechen. Den Weg dafür und die Rechtsgrundlage prüfte sie zusammen mit anderen Behörden.',
  'auth-garante-reading':
    'Nach Lesart der italienischen Behörde umfasst ein Widerspruch vor dem 3. November 2025 alles. Ein späterer umfasst nur, was danach veröffentlicht wird. Das ist die Sicht einer Behörde, keine Regel von LinkedIn.',
  'auth-dpc':
    'Presseberichte sagen, die irische Behörde (DPC) habe am 7. November 2025 Änderungen angekündigt, etwa klarere Hinweise und weniger Daten. Ein Bericht war binnen fünf Monaten fällig. Eine Billigung sei das nicht.',
  'auth-2026':
    'Ein veröffentlichtes Ergebnis dieses irischen Berichts haben wir nicht gefunden, auch keine Entscheidung von 2026 zu LinkedIns KI-Training. Das heißt nicht, dass es keine gab.',
  'court-dlt':
    'Presseberichte sagen, eine US-Klage wegen privater Nachrichten sei am 21. Januar 2025 eingereicht worden. Am 30. Januar 2025 wurde sie zurückgezogen und konnte neu eingereicht werden. Kein Gericht hat darüber entschieden.',
  'q-legal':
    'Ob LinkedIn das ohne vorherige Frage darf, ist nicht geklärt. 2025 nannte die niederländische Behörde es offen, die italienische prüfte es. Die irische Behörde hat es nicht gebilligt.',
  'q-reset':
    'Wir haben keine Quelle gefunden, nach der LinkedIn den Schalter bei jemandem wieder eingeschaltet hat. Wo es vorher keinen gab, war er von Anfang an eingeschaltet.',
  'q-copilot':
    'Ob Daten von LinkedIn zu Microsoft Copilot gelangen, ist nicht bekannt. Wir haben keine Quelle gefunden, die das beantwortet.',
  'q-company':
    'LinkedIn beschreibt einen Schalter für Mitglieder. Was für Unternehmensseiten gilt und für das, was Beschäftigte dort veröffentlichen, ist nicht bekannt.',
  'q-jobs':
    'LinkedIn sagt, seine KI-Funktionen liefen weiter. Eine Warnung, dass Recruiter Sie seltener finden, betrifft eine andere Einstellung. Ob das Ausschalten Ihre Reichweite ändert, ist nicht bekannt.',
  'links-app':
    'Weblinks öffnen sich in dem Browser, in dem Sie angemeldet sind. Ob sie in der Handy-App die richtige Seite öffnen, ist nicht bekannt.',
  categories:
    'Dritte haben im September 2026 die Seiten von sechs Bereichen der LinkedIn-Einstellungen festgehalten. Dritte, die LinkedIns Hilfe gelesen haben, nennen dieselben sechs. Wir nutzen sie, wo kein näherer Link bekannt ist.',
  'article-messages':
    'Der Artikel, aus dem dieser Leitfaden entstand, sagt, private Nachrichten könnten genutzt werden. LinkedIn sagt, das geschehe nicht. Was der Artikel sagt, konnten wir nicht bestätigen.',
  'article-collaborative':
    'Derselbe Artikel nennt gemeinschaftliche Artikel als wichtigste sichtbare Nutzung. Wir haben keine Quelle gefunden, die das bestätigt.',
}

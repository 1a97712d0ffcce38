import type { Translated } from '../index.ts'

export const words: Translated<'claims'> = {
  'used-list':
    'LinkedIn führt auf, was es verwenden kann: Angaben im Profil, Beiträge, Artikel, Kommentare, Antworten auf Umfragen. Dazu kommen Aktivität in Gruppen, gespeicherte Lebensläufe und Antworten sowie Eingaben in KI-Funktionen und deren Antworten.',
  'used-not-list':
    'LinkedIn zählt auf, was es nicht nutzt: private Nachrichten, Anmeldedaten, Zahlungsdaten und Gehaltsangaben. Auf der Liste stehen auch Bewerbungen, die einer Person zugeordnet sind.',
  'used-messages':
    'LinkedIns Einstellungsseite sagt, zu den Daten für dieses Training gehören Ihre privaten Nachrichten nicht. So steht es auf Aufzeichnungen zweier US-Konten; die Hilfe sagt dasselbe.',
  'used-group-messages':
    'LinkedIns europäischer Datenschutzhinweis nennt Aktivität in Gruppen und Nachrichten innerhalb von Gruppen.',
  'used-feedback':
    'LinkedIns europäischer Datenschutzhinweis nennt Ihr Feedback und Ihre Anfragen an den Support bei der Verbesserung seiner Produkte, nicht bei diesem Training. Einen Schalter dafür nennt er nicht; widersprechen können Sie mit dem Formular.',
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
    'LinkedIn sagt, es prüft Nachrichten automatisch auf schädliche Inhalte und trainiert auch die KI dafür. Dieser Schalter beendet das nicht.',
  'archive-wait':
    'Dritte, die LinkedIns Hilfe gelesen haben, sagen, ein erster Teil komme binnen Minuten, der Rest in etwa einem Tag. Eine Hilfeseite nennt bis zu 48 Stunden.',
  'past-remove':
    'Beiträge, Kommentare, gespeicherte Lebensläufe und Antworten können Sie selbst löschen. Sie können LinkedIn auch um Löschung bitten oder Ihr Konto schließen. Die luxemburgische Behörde sagt, Modelle verlernten nichts.',
  's1-exists':
    'Auf Aufzeichnungen zweier US-Konten steht die Einstellung „Data for Generative AI Improvement“ unter „Data privacy“, in „How LinkedIn uses your data“. Auch LinkedIns Hilfe nennt sie.',
  's1-switch-label':
    'Auf diesen Aufzeichnungen und in LinkedIns Hilfe heißt der Schalter „Use my data for training content creation AI models“.',
  's1-deeplink':
    'LinkedIns Datenschutzhinweis für Europa nennt diese Adresse für den Schalter. Auch die aufgezeichneten Einstellungsseiten verwenden sie.',
  's1-default-on': 'LinkedIn sagt, der Schalter sei an, bis Sie ihn ausschalten.',
  's1-look':
    'Auf den Aufzeichnungen steht das Wort On oder Off links vom Schalter. Einen Knopf zum Speichern gibt es nicht.',
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
    'Ein Artikel nennt einen Schalter „AI creation tools for your profile and messages“. Auf den aufgezeichneten Einstellungsseiten zweier US-Konten steht er nicht. Ob es ihn gibt, ist nicht bekannt.',
  's2-source-check':
    'Der Artikel beruft sich auf Help Net Security. Der Text dort nennt nur den wichtigsten Schalter fürs KI-Training.',
  's2-no-master':
    'Wir haben keine Quelle gefunden, die einen einzelnen Schalter für alle KI-Funktionen von LinkedIn nennt.',
  's2-smart-features':
    'Im September 2026 hatte LinkedIns Hilfe eine Seite „Manage smart features in Messaging“. Wir kennen nur ihren Titel.',
  's2-messaging-suggestions':
    '„Messaging suggestions“ steht auf den aufgezeichneten Seiten zweier US-Konten und war bei beiden an. LinkedIn sagt dort, manche Vorschläge kommen von automatischen Systemen, die Muster in Nachrichten erkennen.',
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
    'LinkedIns europäischer Datenschutzhinweis gilt auch für das Vereinigte Königreich. LinkedIn sagt, dort ist es seit dem 3. November 2025 voreingestellt. Die britische Behörde hatte am 23. September 2025 die Wiederaufnahme angekündigt.',
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
    'Auf den Aufzeichnungen steht „Share data with affiliates and partners“ unter „Advertising data“, in „Off LinkedIn data“.',
  'affiliates-gpc':
    'Für die USA sagt LinkedIn, das Browsersignal „Global Privacy Control“ schalte diese Weitergabe aus. Auch wer Werbung außerhalb von LinkedIn ausschalte, beende sie.',
  'retired-sources':
    'Dritte, die LinkedIns Hilfe gelesen haben, sagen, „Professional sources“ sei zurückgezogen. Sehen Sie den Punkt noch, ist nicht bekannt, was er bewirkt.',
  'chk-public':
    'LinkedIn sagt, Suchmaschinen könnten Ihr altes öffentliches Profil noch Wochen oder Monate zeigen. Mitglieder sähen weiterhin Ihr ganzes Profil.',
  'chk-email':
    'Eine ältere Kopie von LinkedIns Hilfe sagt, direkte Kontakte sähen Ihre E-Mail-Adresse standardmäßig. Auch zugelassene Apps könnten sie zeigen. Das Jahr der Kopie ist nicht bekannt.',
  'chk-connections':
    'LinkedIns Seite sagt: Ist es aus, sehen nur Sie Ihre Liste. Ihre Kontakte sehen weiter gemeinsame Kontakte und alle, die Ihre Kenntnisse bestätigt haben.',
  'chk-private-mode':
    'LinkedIns Seite sagt, beide privaten Einstellungen schalten Ihre eigene Besucherliste ab und löschen sie.',
  'chk-apps-dma':
    'LinkedIn sagt, manche Apps, die Sie in EU, EWR und der Schweiz zulassen, könnten dauernden Zugang bekommen. Das könne Nachrichten einschließen und bis zu einem Jahr dauern.',
  'chk-download': 'Dritte, die LinkedIns Hilfe gelesen haben, sagen, der Link zum Herunterladen gelte 72 Stunden.',
  'form-exists':
    'LinkedIns europäischer Datenschutzhinweis nennt sein „Data Processing Objection form“, für Mitglieder und für Menschen ohne Konto. Auch die italienische Behörde nennt es.',
  'form-fields':
    'Presseberichte sagen, das Formular frage nach Name, E-Mail, Art des Widerspruchs und einem Text. Danach kämen eine Fallnummer und eine E-Mail. Wir haben das Formular nicht geöffnet.',
  'form-no-reason':
    'Die italienische Behörde sagt, für den Widerspruch gegen dieses KI-Training brauche es keinen Grund.',
  'form-result':
    'LinkedIns europäischer Datenschutzhinweis sagt, es prüft eine Anfrage und kann sie vielleicht nicht erfüllen. Der Europäische Datenschutzausschuss erklärt, wo man sich beschwert.',
  'form-access':
    'Dritte nennen ein eigenes Formular von LinkedIn für eine Kopie Ihrer personenbezogenen Daten. Wir haben es nicht geöffnet.',
  'q-nonmember':
    'LinkedIns europäischer Datenschutzhinweis nennt das Formular für Besucher ohne Konto. Die italienische Behörde sagt, sie können es nutzen, wenn sie in Beiträgen anderer vorkommen.',
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
    'LinkedIn nennt die Weitergabe an Microsoft für dessen KI: für das Vereinigte Königreich genau, anderswo allgemein für öffentliche Beiträge. Copilot nennt es nicht.',
  'q-company':
    'LinkedIn beschreibt einen Schalter für Mitglieder. Was für Unternehmensseiten gilt und für das, was Beschäftigte dort veröffentlichen, ist nicht bekannt.',
  'q-jobs':
    'LinkedIn sagt, seine KI-Funktionen liefen weiter. Eine Warnung, dass Recruiter Sie seltener finden, betrifft eine andere Einstellung. Ob das Ausschalten Ihre Reichweite ändert, ist nicht bekannt.',
  'links-app':
    'Weblinks öffnen sich in dem Browser, in dem Sie angemeldet sind. Ob sie in der Handy-App die richtige Seite öffnen, ist nicht bekannt.',
  categories:
    'Die aufgezeichneten Seiten zeigen sechs Bereiche von LinkedIns Einstellungen, und LinkedIns Hinweis nennt vier ihrer Adressen. Wir nehmen sie, wo wir keinen genaueren Link kennen.',
  'article-messages':
    'Der Artikel, aus dem dieser Leitfaden entstand, sagt, private Nachrichten könnten genutzt werden. LinkedIn sagt, das geschehe nicht. Was der Artikel sagt, konnten wir nicht bestätigen.',
  'used-purposes':
    'LinkedIns europäischer Datenschutzhinweis sagt, es trainiert KI, die Texte, Töne, Bilder und andere Medien erzeugt. Er nennt den Einsatz auf LinkedIn oder anderswo, in allen Geschäftsbereichen.',
  'used-collaborative':
    'LinkedIns europäischer Datenschutzhinweis nennt „collaborative articles“ als Beispiel für Inhalte, die es mit der trainierten KI veröffentlicht. Dass sie das wichtigste Beispiel seien, ist die Ansicht des Artikels.',
  'other-ai-trained':
    'LinkedIns europäischer Datenschutzhinweis sagt, es trainiert auch KI, die Inhalte einordnet und für Sicherheit sorgt. Dafür nutze es dieselben Arten von Daten samt Gruppennachrichten. Dagegen hilft nur ein Widerspruch.',
  'messages-safety':
    'LinkedIns europäischer Datenschutzhinweis sagt, es untersuche Bilder und Videos in Nachrichten auf Darstellungen von Kindesmissbrauch. Auch KI setze es bei Nachrichten für die Sicherheit ein.',
  'uk-microsoft':
    'LinkedIns europäischer Datenschutzhinweis sagt, es gebe Inhalte von Mitgliedern im Vereinigten Königreich an Microsoft weiter, damit Microsoft seine KI-Modelle trainiert und verbessert. Er nennt Beiträge, Kommentare, Artikel, „collaborative articles“ und Videos. Derselbe Schalter beendet das, sagt der Hinweis.',
  'affiliates-develop':
    'LinkedIns Datenschutzrichtlinie sagt, verbundene Unternehmen wie Microsoft können öffentliche Beiträge bekommen, um ihre Dienste anzubieten oder zu entwickeln. In Europa geht der Hinweis für Europa vor.',
  'controller-eu':
    'LinkedIns europäischer Datenschutzhinweis sagt, für Mitglieder in EU, EWR und der Schweiz ist LinkedIn Ireland verantwortlich.',
  'controller-uk':
    'LinkedIns europäischer Datenschutzhinweis sagt, für Mitglieder im Vereinigten Königreich ist die LinkedIn Corporation in den USA verantwortlich. Eine Beschwerde von dort geht also an die ICO.',
  's2-hiring':
    'LinkedIns europäischer Datenschutzhinweis sagt, seine KI für Personalsuche verarbeitet Profile und Lebensläufe von Mitgliedern für Recruiter. Einen Schalter dafür nennt er nicht.',
  'ads-consent':
    'LinkedIns europäischer Datenschutzhinweis sagt, Werbung nach Ihrem Profil beruht in EU, EWR und der Schweiz auf berechtigtem Interesse. Das gilt auch für Werbung außerhalb von LinkedIn. Nur Beobachtetes, Erschlossenes und Daten anderer brauchen dort eine Einwilligung.',
  'form-erasure':
    'LinkedIns europäischer Datenschutzhinweis nennt ein Formular zur Löschung von Daten, die sich in den Einstellungen nicht löschen lassen. Wir haben es nicht geöffnet.',
  'form-officer':
    'LinkedIns europäischer Datenschutzhinweis nennt ein Formular für den Datenschutzbeauftragten und eines zur Berichtigung. Er rät: zuerst LinkedIn, dann der Beauftragte, dann die Behörde.',
  'form-marketing':
    'LinkedIns europäischer Datenschutzhinweis sagt, es beendet Direktwerbung immer, wenn Sie widersprechen.',
  'due-eu':
    'Artikel 12 Absatz 3 der DSGVO gibt LinkedIn einen Monat für die Antwort, und zwei weitere, wenn es Ihnen den Grund nennt. Wir nennen den Artikel; den Text haben wir nicht geöffnet.',
  'due-uk':
    'Die britische Behörde (ICO) sagt, eine Organisation hat einen Kalendermonat für die Antwort auf einen Widerspruch.',
  'law-ch':
    'Artikel 30 und 31 des Schweizer Datenschutzgesetzes: Daten gegen den ausdrücklichen Willen einer Person zu bearbeiten, braucht eine Rechtfertigung. Eine Frist für die Antwort fanden wir nicht.',
  'law-ca':
    'In Kanada kann man eine Einwilligung zurückziehen. Beschwerden gehen an den Privacy Commissioner, in Quebec an die Commission d’accès à l’information.',
  'law-us':
    'Ein Widerspruchsrecht auf Bundesebene kennen wir in den USA nicht. Kalifornien hat eigene Regeln, und LinkedIn eine Seite „Your California privacy choices“.',
}

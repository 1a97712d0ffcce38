import type { Translated } from '../index.ts'

export const words: Translated<'claims'> = {
  'used-list':
    'LinkedIn zählt auf, was genutzt werden kann: Profilangaben, Beiträge, Artikel, Kommentare und Antworten in Umfragen. Dazu Aktivität in Gruppen, gespeicherte Lebensläufe und Antworten, Eingaben in KI-Funktionen sowie Rückmeldungen.',
  'used-not-list':
    'LinkedIn zählt auf, was nicht genutzt wird: private Nachrichten, Anmeldedaten, Zahlungsdaten und Gehaltsangaben. Auch Bewerbungen, die zu einer Person gehören, stehen auf dieser Liste.',
  'used-messages':
    'LinkedIn sagt, private Nachrichten würden nicht für das Training von KI genutzt, die Inhalte erstellt. Die Einstellungsseite wurde mit derselben Aussage zitiert.',
  'used-group-messages': 'LinkedIn sagt, Nachrichten innerhalb von Gruppen könnten genutzt werden.',
  'used-feedback':
    'Auf LinkedIns Liste stehen Rückmeldungen: Daumen, Meldungen und Anfragen an den Support. Presseberichte sagen, dem widerspreche man mit LinkedIns Widerspruchsformular.',
  'used-minors':
    'LinkedIn sagt, es lasse Personen aus, die es für unter 18 oder für Schülerinnen und Schüler weiterführender Schulen hält.',
  'used-models':
    'LinkedIn sagt, die Modelle könnten eigene oder die eines Anbieters sein. Es nennt Microsoft Azure OpenAI.',
  'used-masking':
    'LinkedIn sagt, es nutze Verfahren, die persönliche Daten in Trainingsdaten entfernen oder verdecken. Wie gut sie wirken, ist nicht bekannt.',
  'used-no-audit':
    'Was genutzt wird, ist LinkedIns Aussage über sich selbst. Eine unabhängige Prüfung fanden wir nicht.',
  'used-since-2003':
    'Presseberichte sagen, die niederländische Behörde habe gewarnt, die Daten reichten bis 2003 zurück. Sie nennen auch einen kürzeren Zeitraum, vereinbart nach dem Eingreifen der irischen Behörde. Wie kurz, ist nicht bekannt.',
  'used-automatic':
    'LinkedIn sagt, es durchsuche Nachrichten automatisch nach schädlichen Inhalten. 2017 beschrieben seine Entwickler automatische Antwortvorschläge. Solche Funktionen sind etwas anderes als KI-Training.',
  'archive-wait':
    'Dritte, die LinkedIns Hilfe gelesen haben, sagen, ein erster Teil komme binnen Minuten, der Rest in etwa einem Tag. Eine Hilfeseite nennt bis zu 48 Stunden.',
  'past-remove':
    'Beiträge, Kommentare, gespeicherte Lebensläufe und Antworten können Sie selbst entfernen. Sie können auch Löschung verlangen oder das Konto schließen. Die luxemburgische Behörde sagt, Modelle verlernten nichts.',
  's1-exists':
    'LinkedIns Hilfe nennt eine Zeile „Data for Generative AI Improvement“. Sie ist unter „Data privacy“, in der Gruppe „How LinkedIn uses your data“.',
  's1-switch-label': 'LinkedIns Hilfe nennt den Schalter darin: „Use my data for training content creation AI models“.',
  's1-deeplink':
    'Die europäischen Datenschutzhinweise von LinkedIn enthalten die Adresse des Schalters. Dritte, die LinkedIns Hilfe gelesen haben, nennen dieselbe. Für diesen Leitfaden hat sie niemand in einem echten Konto geöffnet.',
  's1-default-on': 'LinkedIn sagt, der Schalter sei an, bis Sie ihn ausschalten.',
  's1-look':
    'Presse und eine andere Anleitung beschreiben ihn: Aus ist grau, an ist grün. Der Zustand steht neben der Zeile. Einen Knopf zum Speichern gibt es nicht.',
  's1-app':
    'Drei Anleitungen von 2025 zeigen dieselbe Zeile in der App. Eine andere warnt, die App zeige sie vielleicht nicht.',
  's1-future-only':
    'LinkedIn sagt, „aus“ beende die künftige Nutzung Ihrer Daten für KI, die Inhalte erstellt. Das gelte auch für verbundene Unternehmen. Früheres Training werde nicht rückgängig gemacht.',
  's1-scope':
    'LinkedIn sagt, der Schalter betreffe KI, die Inhalte erstellt. Andere KI, etwa für persönliche Vorschläge oder Sicherheit, sei nicht erfasst. Dafür verweist es auf sein Widerspruchsformular.',
  's1-features-stay': 'LinkedIn sagt, Sie könnten die KI-Funktionen auch danach nutzen.',
  's1-per-account':
    'Eine Anleitung sagt, jedes Konto habe seinen eigenen Schalter. Wir fanden nichts, was dagegen spricht.',
  's1-earlier-choice':
    'Eine Anleitung berichtet, laut LinkedIn blieben Entscheidungen von vor dem 3. November 2025 gültig. Hatten Sie vorher „aus“ gewählt, genügt ein Blick.',
  's1-could-not':
    'Ein Artikel sagt, manche hätten den Schalter im Herbst 2025 nicht ausschalten können. Der Grund ist nicht bekannt.',
  's2-label-unconfirmed':
    'Ein Artikel nennt einen Schalter „AI creation tools for your profile and messages“. Wir fanden ihn sonst nirgends, außer in Kopien dieses Artikels. Ob es ihn gibt, ist nicht bekannt.',
  's2-source-check':
    'Der Artikel beruft sich auf einen Text in Help Net Security. Der nennt nur eines: den wichtigsten Schalter fürs KI-Training.',
  's2-no-master':
    'Keine Quelle, die wir fanden, nennt einen Schalter für alle KI-Funktionen von LinkedIn. Diese Funktionen werden erst tätig, wenn Sie sie benutzen.',
  's2-smart-features':
    'Im September 2026 hatte LinkedIns Hilfe eine Seite „Manage smart features in Messaging“. Wir kennen nur den Titel.',
  's2-messaging-suggestions':
    'Andere Anleitungen nennen eine Zeile „Messaging suggestions“, die vorgeschlagene Antworten abschaltet. Dritte, die LinkedIns Hilfe im September 2026 lasen, fanden sie nicht. Vielleicht fehlt sie bei Ihnen.',
  's2-write-with-ai':
    'Dritte, die LinkedIns Hilfe gelesen haben, nennen einen Knopf „Write with AI“ beim Bearbeiten des Profils. Einen Schalter dafür fanden wir nicht. Es bleibt nur, ihn nicht zu drücken.',
  's2-inputs':
    'LinkedIn sagt, was Sie in KI-Funktionen tippen, diene der Antwort an Sie. Solange der wichtigste Schalter an ist, steht es auch auf der Liste fürs Training.',
  's2-recruiter':
    'LinkedIn sagt, Recruiter regelten ihre KI-Nachrichten in ihrem eigenen Produkt. Für die, denen sie schreiben, fanden wir keinen Schalter.',
  's2-premium':
    'LinkedIn sagt, Eingaben in manche Premium-KI-Funktionen könnten an Bing gehen. Einen Schalter dafür nennt es nicht.',
  'region-us':
    'Presseberichte: In den USA und den meisten anderen Ländern ist der Schalter etwa seit September 2024 an. Aufgefallen ist es am 18. September 2024.',
  'region-eu':
    'LinkedIn sagt, der Schalter sei in EU und EWR seit dem 3. November 2025 voreingestellt an. Es stütze sich dort auf berechtigte Interessen.',
  'region-ch': 'LinkedIn sagt, der Schalter sei in der Schweiz seit dem 3. November 2025 voreingestellt an.',
  'region-uk':
    'LinkedIns europäischer Hinweis umfasst das Vereinigte Königreich, mit Beginn am 3. November 2025. Die britische Behörde sagte am 23. September 2025, LinkedIn werde das Training wieder aufnehmen. Manche Zitate des Hinweises lassen das Land aus.',
  'region-ca':
    'LinkedIn sagt, der Schalter sei in Kanada seit dem 3. November 2025 voreingestellt an. Die kanadische Behörde berichtete am 10. Dezember 2024 von einer Pause davor.',
  'region-hk':
    'LinkedIn sagt, der Schalter sei in Hongkong seit dem 3. November 2025 voreingestellt an. Die Behörde dort berichtete von einer Pause ab dem 11. Oktober 2024.',
  'region-cn':
    'Ein Text von Dritten gibt LinkedIns Liste von 2024 und 2025 wieder, die Festlandchina ausließ. Was dort heute gilt, ist nicht bekannt.',
  'region-legit-other':
    'Die Presse zitiert LinkedIns Hinweis auch für Kanada und Hongkong mit „legitimate interest“. Was das dort rechtlich heißt, ist uns nicht bekannt.',
  'affiliates-region':
    'LinkedIn sagt, die Weitergabe an Microsoft für Werbung gelte nicht in EU, EWR und der Schweiz. Sein älterer Text nennt das Vereinigte Königreich nicht.',
  'affiliates-uk':
    'Eine Anleitung sagt, auch das Vereinigte Königreich sei ausgenommen. LinkedIns eigener Text, den wir kennen, sagt das nicht. Suchen Sie die Zeile.',
  'affiliates-what':
    'LinkedIn sagt, Profildaten, Aktivität im Feed und Reaktionen auf Werbung könnten seit dem 3. November 2025 an Microsoft gehen. Es dient Microsofts Werbung, soweit Ihre Werbeeinstellungen es nicht verbieten. Es ist voreingestellt an.',
  'affiliates-path':
    'Presseberichte nennen die Zeile „Share data with affiliates and partners“ unter „Advertising data“. Ihre Gruppe ist „Off-LinkedIn data“.',
  'affiliates-gpc':
    'Für die USA sagt LinkedIn, das Signal Global Privacy Control eines Browsers schalte diese Weitergabe aus. Das tue auch, wer Werbung außerhalb von LinkedIn abschaltet.',
  'retired-sources':
    'Dritte, die LinkedIns Hilfe gelesen haben, sagen, „Professional sources“ sei zurückgezogen. Sehen Sie die Zeile noch, ist nicht bekannt, was sie tut.',
  'chk-public':
    'LinkedIn sagt, Suchmaschinen könnten Ihr altes öffentliches Profil noch Wochen oder Monate zeigen. Mitglieder sähen weiter das ganze Profil.',
  'chk-email':
    'Eine ältere Kopie von LinkedIns Hilfe sagt, direkte Kontakte sähen Ihre E-Mail-Adresse ohne Ihr Zutun. Auch erlaubte Apps könnten sie zeigen. Das Jahr der Kopie ist nicht bekannt.',
  'chk-connections':
    'Eine ältere Kopie von LinkedIns Hilfe sagt, gemeinsame Kontakte blieben sichtbar, was Sie auch wählen. Die Kopie ist von 2022 bis 2024.',
  'chk-private-mode':
    'Dritte, die LinkedIns Hilfe gelesen haben, nennen drei Möglichkeiten, die letzte ist der private Modus. In einem kostenlosen Konto leert er auch Ihre eigene Liste der Besucher.',
  'chk-apps-dma':
    'LinkedIn sagt, manche erlaubten Apps könnten in EU, EWR und der Schweiz dauernden Zugang bekommen. Das kann Nachrichten einschließen und bis zu einem Jahr dauern.',
  'chk-download': 'Dritte, die LinkedIns Hilfe gelesen haben, sagen, der Link zum Herunterladen gelte 72 Stunden.',
  'form-exists':
    'Die italienische Behörde nennt LinkedIns „Data Processing Objection Form“, für Mitglieder und andere. LinkedIns Hilfeseite zum Widerspruch wurde in einer Kopie gelesen.',
  'form-fields':
    'Presseberichte sagen, das Formular frage nach Name, E-Mail, Art des Widerspruchs und einem Text. Danach kämen eine Fallnummer und eine E-Mail. Wir haben es nicht geöffnet.',
  'form-no-reason':
    'Die italienische Behörde sagt, für den Widerspruch gegen dieses KI-Training brauche es keinen Grund.',
  'form-result':
    'LinkedIns Hilfe behandelt das Formular als Bitte, über die LinkedIn entscheidet. Der Europäische Datenschutzausschuss erklärt, wo man sich beschwert.',
  'form-access':
    'Dritte nennen ein eigenes Formular von LinkedIn für eine Kopie Ihrer persönlichen Daten. Wir haben es nicht geöffnet.',
  'q-nonmember':
    'Die italienische Behörde sagt, auch Menschen ohne Konto könnten das Formular nutzen, wenn sie in Beiträgen anderer vorkommen.',
  'auth-ico-2024':
    'Die britische Behörde (ICO) sagte am 20. September 2024, LinkedIn habe dieses Training mit Daten aus dem Vereinigten Königreich ausgesetzt.',
  'auth-ico-2025':
    'Die britische Behörde (ICO) begrüßte am 23. September 2025 klarere Hinweise und einen einfacheren Widerspruch. Sie sagte, sie behalte es weiter im Auge, wenn LinkedIn wieder beginnt.',
  'auth-pcpd':
    'Die Behörde von Hongkong (PCPD) äußerte im Oktober 2024 Bedenken. Danach berichtete sie von einer Pause ab dem 11. Oktober 2024.',
  'auth-pcpd-2025':
    'Presseberichte sagen, die Behörde von Hongkong habe die Nutzer im Oktober 2025 erinnert. Das Training sollte dort am 3. November 2025 beginnen.',
  'auth-opc':
    'Die kanadische Behörde (OPC) sagte am 10. Dezember 2024, LinkedIn pausiere von sich aus. Sie hatte vorher Fragen gestellt.',
  'auth-dpc-fine':
    'Presseberichte: Die irische Behörde (DPC) verhängte im Oktober 2024 ein Bußgeld von 310 Millionen Euro gegen LinkedIn. Es ging um Werbung und ist eine andere Sache.',
  'auth-ap':
    'Presseberichte sagen, die niederländische Behörde (AP) habe am 24. September 2025 ernste Bedenken geäußert. Sie riet, vor dem 3. November 2025 zu widersprechen.',
  'auth-apd': 'Die belgische Behörde (APD) erklärte am 29. September 2025 das Widerspruchsrecht und wie man es nutzt.',
  'auth-cnil':
    'Presseberichte sagen, die französische Behörde (CNIL) habe erklärt, wie man bei den großen Plattformen widerspricht. LinkedIn ist dabei.',
  'auth-cnpd':
    'Die luxemburgische Behörde (CNPD) sagte im Oktober 2025, man könne jederzeit widersprechen. Sie riet, es vor dem 3. November 2025 zu tun, weil Modelle nichts verlernen. Als federführend nannte sie Irland.',
  'auth-fi':
    'Presseberichte sagen, die finnische Behörde habe im Herbst 2025 die Nutzer informiert. Sie nennen die irische Behörde als federführend.',
  'auth-garante':
    'Die italienische Behörde (Garante) sagte am 29. Oktober 2025, Nutzer und andere könnten widersprechen. Den Weg und die Rechtsgrundlage prüfe sie, zusammen mit anderen Behörden.',
  'auth-garante-reading':
    'Die italienische Behörde las es so: Ein Widerspruch vor dem 3. November 2025 umfasst alles. Ein späterer umfasst nur, was danach veröffentlicht wird. Das ist die Lesart einer Behörde, keine Regel von LinkedIn.',
  'auth-dpc':
    'Presseberichte: Die irische Behörde (DPC) nannte am 7. November 2025 Änderungen wie klarere Hinweise und weniger Daten. Ein Bericht war binnen fünf Monaten fällig. Gebilligt hat sie es nicht.',
  'auth-2026':
    'Ein veröffentlichtes Ergebnis dieses irischen Berichts fanden wir nicht. Auch keine Entscheidung von 2026 zu LinkedIns KI-Training. Nicht gefunden heißt nicht, dass es keine gab.',
  'court-dlt':
    'Presseberichte: Eine US-Klage wegen privater Nachrichten wurde am 21. Januar 2025 eingereicht. Am 30. Januar 2025 wurde sie zurückgezogen und kann neu eingereicht werden. Zurückgezogen heißt nicht entschieden.',
  'q-legal':
    'Ob es erlaubt ist, nicht vorher zu fragen, ist nicht geklärt. 2025 nannte die niederländische Behörde es offen, die italienische prüfte es. Die irische hat es nicht gebilligt.',
  'q-reset':
    'Keine Quelle, die wir fanden, zeigt, dass LinkedIn den Schalter bei jemandem wieder einschaltete. Wo es keinen gab, kam einer, der an war.',
  'q-copilot':
    'Ob Daten von LinkedIn zu Microsoft Copilot gelangen, ist nicht bekannt. Keine Quelle, die wir fanden, beantwortet es.',
  'q-company':
    'LinkedIn beschreibt einen Schalter für Mitglieder. Was für Unternehmensseiten gilt, und für das, was Beschäftigte dort schreiben, ist nicht bekannt.',
  'q-jobs':
    'LinkedIn sagt, die KI-Funktionen liefen weiter. Eine Bemerkung, man werde von Recruitern seltener gefunden, betrifft eine andere Einstellung. Ob es Ihre Reichweite ändert, ist nicht bekannt.',
  'links-app':
    'Links öffnen sich in dem Browser, in dem Sie angemeldet sind. Ob sie in der App die richtige Seite öffnen, ist nicht bekannt.',
  categories:
    'Dritte hielten im September 2026 die Seiten von sechs Bereichen der Einstellungen fest. Dritte, die LinkedIns Hilfe gelesen haben, nennen dieselben sechs. Wir nutzen sie, wo kein näherer Link bekannt ist.',
  'article-messages':
    'Der Artikel, aus dem dieser Leitfaden entstand, sagt, private Nachrichten könnten genutzt werden. LinkedIn sagt, das geschehe nicht. Bestätigen konnten wir den Artikel nicht.',
  'article-collaborative':
    'Derselbe Artikel nennt gemeinschaftliche Artikel als wichtigste sichtbare Nutzung. Eine Quelle, die das bestätigt, fanden wir nicht.',
}

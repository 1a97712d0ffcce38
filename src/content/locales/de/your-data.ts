import type { Translated } from '../index.ts'

export const words: Translated<'your-data'> = {
  title: 'Was LinkedIn nach eigener Aussage für KI-Training nutzt',
  description:
    'Welche Ihrer Daten LinkedIn nach eigener Aussage für KI-Training nutzen kann: Profil, Beiträge, Kommentare, Gruppennachrichten. Was es auslässt und seit wann.',
  lede: 'Das ist LinkedIns eigene Liste für das Training von KI, die Inhalte erstellt (generative KI). Eine unabhängige Prüfung haben wir nicht gefunden.',
  since: {
    title: 'Seit wann das so ist',
    first: 'LinkedIn sagt, diese Datennutzung sei in EU und EWR seit dem 3. November 2025 standardmäßig eingeschaltet.',
    earlier: 'In den USA und den meisten anderen Ländern ist sie laut Presse etwa seit September 2024 eingeschaltet.',
    choose: 'Für das Vereinigte Königreich, die Schweiz, Kanada oder Hongkong wählen Sie oben Ihren Wohnort.',
    byRegion: {
      'eu-eea': 'LinkedIn sagt, das sei in EU und EWR seit dem 3. November 2025 standardmäßig eingeschaltet.',
      uk: 'LinkedIn sagt, im Vereinigten Königreich ist das seit dem 3. November 2025 voreingestellt.',
      switzerland: 'LinkedIn sagt, das sei in der Schweiz seit dem 3. November 2025 standardmäßig eingeschaltet.',
      canada: 'LinkedIn sagt, das sei in Kanada seit dem 3. November 2025 standardmäßig eingeschaltet.',
      'hong-kong': 'LinkedIn sagt, das sei in Hongkong seit dem 3. November 2025 standardmäßig eingeschaltet.',
      'united-states':
        'Laut Presse ist das in den Vereinigten Staaten etwa seit September 2024 standardmäßig eingeschaltet.',
      elsewhere:
        'Laut Presse ist das in den meisten anderen Ländern etwa seit September 2024 standardmäßig eingeschaltet.',
      'mainland-china':
        'Ein Text von Dritten sagt, LinkedIn habe Festlandchina 2024 und 2025 ausgelassen. Was heute gilt, ist nicht bekannt.',
    },
  },
  table: {
    caption: 'Was LinkedIn zu jeder Art von Daten sagt',
    kind: 'Art der Daten',
    says: 'LinkedIn sagt',
    used: 'Nutzung möglich',
    notUsed: 'Nicht genutzt',
    apartSays: 'Kann zur Verbesserung von Produkten dienen; Sie können widersprechen',
    visible: 'Was Sie auf LinkedIn teilen',
    hidden: 'Was nicht öffentlich ist',
    apart: 'Was dieser Schalter nicht beendet',
    excluded: 'Was LinkedIn nach eigener Aussage auslässt',
    rows: {
      profile: {
        name: 'Ihr Profil',
        detail: 'Name, Foto, Stellen, Ausbildung, Ort, Kenntnisse, Empfehlungen und mehr',
      },
      posts: { name: 'Ihre Beiträge', detail: 'Text, Bilder und Video' },
      articles: { name: 'Ihre Artikel', detail: 'Entwürfe erwähnt LinkedIn nicht' },
      comments: { name: 'Ihre Kommentare', detail: 'Auch unter Beiträgen anderer' },
      polls: { name: 'Ihre Antworten in Umfragen', detail: '' },
      groups: { name: 'Was Sie in Gruppen tun', detail: 'Auch Nachrichten innerhalb von Gruppen' },
      jobs: {
        name: 'Gespeicherte Lebensläufe und Antworten',
        detail: 'Auch auf Auswahlfragen; nur was im Konto zur Wiederverwendung liegt',
      },
      prompts: {
        name: 'Was Sie in LinkedIns KI-Funktionen eingeben',
        detail: 'Eingaben, Fragen, Suchen und die Antworten',
      },
      feedback: { name: 'Ihre Rückmeldungen', detail: 'Daumen hoch oder runter, Meldungen, Anfragen an den Support' },
      messages: { name: 'Private Nachrichten', detail: 'Posteingang und InMail' },
      signIn: { name: 'Anmelde- und Zahlungsdaten', detail: 'Passwörter, Karten' },
      salary: {
        name: 'Gehalts- und Bewerbungsdaten',
        detail: 'Ihre Gehaltsangaben; Bewerbungen, die Ihnen zugeordnet sind',
      },
      minors: {
        name: 'Daten von Personen unter 18',
        detail: 'Wenn LinkedIn sie für unter 18 oder noch auf einer weiterführenden Schule hält',
      },
    },
  },
  disagree: {
    title: 'Werden private Nachrichten genutzt?',
    article:
      'Ein Artikel vom September 2025, aus dem dieser Leitfaden entstand, sagt, private Nachrichten könnten genutzt werden. Bestätigen konnten wir es nicht.',
    linkedIn: 'LinkedIns Einstellungsseite sagt, private Nachrichten werden dafür nicht verwendet.',
    groups: 'LinkedIn sagt, Nachrichten innerhalb von Gruppen kann es verwenden.',
    safety:
      'Für die Sicherheit, sagt LinkedIn, prüft es Bilder und Videos in Nachrichten und setzt bei Nachrichten KI ein.',
    court:
      'Eine US-Klage wegen privater Nachrichten wurde im Januar 2025 zurückgezogen, neun Tage nach der Einreichung. Kein Gericht hat darüber entschieden.',
    neither: 'In LinkedIn hineinsehen können wir nicht. Darum können wir es nicht sicher sagen.',
  },
  archive: 'Zählen, was in Ihrem LinkedIn-Archiv ist',
  archiveHint:
    'Sie können bei LinkedIn eine Kopie Ihrer Daten anfordern. Dieser Leitfaden kann auf Ihrem Gerät zählen, was darin ist.',
  collaborative:
    'LinkedIn selbst nennt „collaborative articles“ als Beispiel für das, was es mit dieser KI veröffentlicht. Der Artikel nennt sie das wichtigste Beispiel; das ist seine Ansicht.',
  purposes:
    'LinkedIns europäischer Datenschutzhinweis sagt, diese KI erzeugt Texte, Töne, Bilder und andere Medien, auf LinkedIn oder anderswo.',
  ukMicrosoft:
    'Im Vereinigten Königreich gibt LinkedIn nach eigener Aussage Beiträge, Kommentare, Artikel und Videos auch an Microsoft weiter, um dessen KI zu trainieren. Derselbe Schalter beende das.',
  reasons: {
    title: 'Warum manche den Schalter ausschalten',
    voice: {
      title: 'Ihr Schreibstil',
      text: 'Eine KI, die aus Ihren Beiträgen gelernt hat, kann Ihren Stil nachahmen. Die Einstellung ist an, bis Sie sie ausschalten.',
    },
    privacy: {
      title: 'Ihre Privatsphäre',
      text: 'Auf LinkedIns Liste steht auch, was nicht öffentlich ist: gespeicherte Lebensläufe, Antworten auf Auswahlfragen und KI-Eingaben.',
    },
    later: {
      title: 'Training lässt sich nicht zurücknehmen',
      text: 'Luxemburgs Datenschutzbehörde sagt, Modelle verlernten nichts. Das Ausschalten kann nur die Nutzung von da an betreffen.',
    },
    fair: 'Manche lassen den Schalter an, weil LinkedIns Schreibhilfen besser werden sollen. Auch das ist in Ordnung.',
  },
  card: {
    title: 'Was das Ausschalten bewirkt',
    does: 'Was es bewirkt',
    doesNot: 'Was es nicht bewirkt',
    unknown: 'Nicht bekannt',
    stops: 'LinkedIn sagt, es nutze Ihre Daten von da an nicht mehr, um KI zu trainieren, die Inhalte erstellt.',
    keeps: 'LinkedIn sagt, Sie könnten seine KI-Funktionen weiter nutzen.',
    past: 'Früheres Training macht es nicht rückgängig.',
    otherAi:
      'Andere KI beendet er nicht. LinkedIn sagt, auch die trainiert es, zum Einordnen von Inhalten und für die Sicherheit; Sie können widersprechen.',
    ads: 'Die Werbung, die Sie sehen, ändert es nicht. Dafür gibt es eine eigene Einstellung im Datenschutz-Check.',
    copilot: 'Ob LinkedIn-Daten zu Microsoft Copilot gelangen: LinkedIn nennt Microsofts KI, aber nicht Copilot.',
    company: 'Was für Unternehmensseiten gilt.',
    reach: 'Ob das Ausschalten ändert, wie viele Ihre Beiträge sehen.',
  },
}

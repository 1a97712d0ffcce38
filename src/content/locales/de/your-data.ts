import type { Translated } from '../index.ts'

export const words: Translated<'your-data'> = {
  title: 'Was LinkedIn nach eigener Aussage nutzt',
  description:
    'Was LinkedIn nach eigener Aussage nutzt, um KI für Inhalte zu trainieren, was nicht, seit wann, und wo sich Quellen widersprechen.',
  lede: 'Das ist LinkedIns eigene Liste für das Training von KI, die Inhalte erstellt. Von außen hat sie unseres Wissens niemand geprüft.',
  since: {
    title: 'Seit wann',
    first: 'LinkedIn sagt: in der EU und im EWR seit dem 3. November 2025 voreingestellt an.',
    earlier: 'In den USA und den meisten anderen Ländern laut Presse etwa seit September 2024.',
    choose: 'Für das Vereinigte Königreich, die Schweiz, Kanada oder Hongkong: Wählen Sie oben, wo Sie leben.',
    byRegion: {
      'eu-eea': 'EU und EWR: voreingestellt an seit dem 3. November 2025.',
      uk: 'Vereinigtes Königreich: voreingestellt an seit dem 3. November 2025.',
      switzerland: 'Schweiz: voreingestellt an seit dem 3. November 2025.',
      canada: 'Kanada: voreingestellt an seit dem 3. November 2025.',
      'hong-kong': 'Hongkong: voreingestellt an seit dem 3. November 2025.',
      'united-states': 'Vereinigte Staaten: laut Presse voreingestellt an, etwa seit September 2024.',
      elsewhere: 'In den meisten anderen Ländern: laut Presse voreingestellt an, etwa seit September 2024.',
      'mainland-china': 'Festlandchina: 2024 ausgenommen. Was heute gilt, ist nicht bekannt.',
    },
  },
  table: {
    caption: 'Was LinkedIn zu jeder Art von Daten sagt',
    kind: 'Art der Daten',
    says: 'LinkedIn sagt',
    used: 'Kann genutzt werden',
    notUsed: 'Nicht genutzt',
    visible: 'Was andere sehen können',
    hidden: 'Was andere nicht sehen können',
    excluded: 'Was LinkedIn nach eigener Aussage auslässt',
    rows: {
      profile: { name: 'Ihr Profil', detail: 'Name, Foto, Stellen, Ausbildung, Kenntnisse, Empfehlungen' },
      posts: { name: 'Ihre Beiträge', detail: 'Text, Bilder und Video' },
      articles: { name: 'Artikel, die Sie geschrieben haben', detail: 'Veröffentlichte' },
      comments: { name: 'Ihre Kommentare', detail: 'Unter allen Beiträgen' },
      polls: { name: 'Ihre Antworten in Umfragen', detail: '' },
      groups: { name: 'Was Sie in Gruppen tun', detail: 'Auch Nachrichten innerhalb von Gruppen' },
      jobs: { name: 'Gespeicherte Lebensläufe und Antworten', detail: 'Die im Konto für weitere Bewerbungen liegen' },
      prompts: { name: 'Was Sie in die KI-Funktionen tippen', detail: 'Eingaben, Fragen, Suchtexte' },
      feedback: { name: 'Ihre Rückmeldungen', detail: 'Daumen, Meldungen, Anfragen an den Support' },
      messages: { name: 'Private Nachrichten', detail: 'Posteingang und InMail' },
      signIn: { name: 'Anmelde- und Zahlungsdaten', detail: 'Passwörter, Karten' },
      salary: { name: 'Gehaltsangaben', detail: 'Und Bewerbungen, die zu Ihnen gehören' },
      minors: { name: 'Personen unter 18', detail: 'Die LinkedIn für unter 18 hält' },
    },
  },
  disagree: {
    title: 'Wo sich Quellen widersprechen: Nachrichten',
    article:
      'Der Artikel, aus dem dieser Leitfaden entstand, sagt, private Nachrichten könnten genutzt werden (September 2025).',
    linkedIn: 'LinkedIn sagt, private Nachrichten würden nicht genutzt (18. September 2025).',
    groups: 'LinkedIn sagt, Nachrichten innerhalb von Gruppen könnten genutzt werden (17. September 2025).',
    court:
      'Eine Klage wegen privater Nachrichten wurde im Januar 2025 zurückgezogen. Zurückgezogen heißt nicht entschieden.',
    neither: 'Bewiesen ist weder das eine noch das andere.',
  },
  archive: 'Zählen, was LinkedIn von Ihnen hat',
  archiveHint: 'LinkedIn gibt Ihnen ein Archiv Ihrer Daten. Dieser Leitfaden kann es auf Ihrem Gerät auszählen.',
  collaborative:
    'Der Artikel nennt als Beispiel auch gemeinschaftliche Artikel, die LinkedIn mit KI beginnt. Bestätigen konnten wir das nicht.',
  reasons: {
    title: 'Drei Gründe zu widersprechen',
    voice: {
      title: 'Ihre Stimme und Ihr Name',
      text: 'Eine KI, die aus Ihren Beiträgen gelernt hat, kann ähnlich schreiben wie Sie. Gefragt werden Sie vorher nicht.',
    },
    privacy: {
      title: 'Ihre Privatsphäre',
      text: 'Auf der Liste steht auch, was andere nicht sehen: gespeicherte Lebensläufe, gespeicherte Antworten auf Auswahlfragen, Eingaben in KI-Funktionen.',
    },
    later: {
      title: 'Zwecke, die Sie später nicht gutheißen würden',
      text: 'Die Behörde in Luxemburg sagt: Modelle verlernen nichts. Was Sie morgen schreiben, lässt sich leichter zurückhalten als das von gestern.',
    },
    fair: 'Manche lassen den Schalter an, weil sie bessere Schreibhilfen von LinkedIn wollen. Auch das ist in Ordnung.',
  },
  card: {
    title: 'Was der Schalter tut',
    does: 'Das tut er',
    doesNot: 'Das tut er nicht',
    unknown: 'Nicht bekannt',
    stops:
      'LinkedIn sagt, von da an würden Ihre Daten nicht mehr für das Training von KI genutzt, die Inhalte erstellt.',
    keeps: 'LinkedIn sagt, die KI-Funktionen blieben für Sie nutzbar.',
    past: 'Training rückgängig machen, das schon stattgefunden hat.',
    otherAi: 'Andere KI erfassen, etwa für persönliche Vorschläge oder Sicherheit.',
    ads: 'Die Werbung ändern, die Sie sehen. Dafür gibt es einen anderen Schalter, im Datenschutz-Check.',
    copilot: 'Ob Daten von LinkedIn zu Microsoft Copilot gelangen.',
    company: 'Was für Unternehmensseiten gilt.',
    reach: 'Ob das Abschalten etwas daran ändert, wie viele Ihre Beiträge sehen.',
  },
}

import type { Translated } from '../index.ts'

export const words: Translated<'stand-ins'> = {
  title: 'Was ihm am nächsten kommt',
  text: 'Wir haben keinen einzelnen Schalter für alle KI-Funktionen von LinkedIn gefunden. Diese hier erfassen Teile davon. Alle sind freiwillig.',
  'messaging-suggestions': {
    title: 'Vorgeschlagene Antworten in Nachrichten',
    text: 'Damit schlägt LinkedIn in Ihren Nachrichten Antworten vor. LinkedIn sagt, manche kommen von automatischen Systemen, die Muster in Nachrichten erkennen.',
    lose: 'Fertige Antworten zum Antippen gibt es dann nicht mehr.',
    question: 'Was haben Sie unter „Messaging suggestions“ gefunden?',
  },
  'write-with-ai': {
    title: 'Die Knöpfe „Write with AI“',
    text: 'Wir haben dafür keinen Schalter gefunden. Nach unserer Kenntnis hilft nur, sie nicht zu benutzen.',
    lose: 'Den Text schreiben Sie dann selbst.',
    question: 'Benutzen Sie die Knöpfe „Write with AI“?',
    keptOn: 'Ich benutze sie weiter',
  },
  help: 'LinkedIns Hilfeseite „Manage smart features in Messaging“',
  none: {
    title: 'Wofür wir keinen Schalter gefunden haben',
    input:
      'LinkedIn sagt, es nutze Ihre Eingaben in KI-Funktionen, um Ihnen zu antworten. Solange der wichtigste Schalter an ist, kann auch das Training sie nutzen.',
    recruiter:
      'LinkedIn sagt, Recruiter stellten KI-Nachrichten in ihrem eigenen Produkt ein. Für die, denen sie schreiben, haben wir keinen Schalter gefunden.',
    premium:
      'LinkedIn sagt, Eingaben in manche Premium-KI-Funktionen könnten an Bing gehen. Einen Schalter dafür nennt es nicht.',
  },
  main: 'Falls noch nicht geschehen: Schalten Sie zuerst den wichtigsten Schalter aus.',
  mainLink: 'Zum KI-Training',
}

import type { Translated } from '../index.ts'

export const words: Translated<'stand-ins'> = {
  title: 'Was ihm am nächsten kommt',
  text: 'Keine Quelle nennt einen Schalter für alle KI-Funktionen von LinkedIn. Diese Funktionen werden erst tätig, wenn Sie sie benutzen. Alles hier ist freiwillig.',
  'messaging-suggestions': {
    title: 'Fertige Antworten in Nachrichten',
    text: 'Diese Zeile nimmt die Antworten weg, die LinkedIn in Nachrichten vorschlägt. Vielleicht fehlt sie bei Ihnen.',
    lose: 'Ihnen fehlen dann Antworten, die Sie nur antippen müssen.',
    question: 'Was haben Sie bei „Messaging suggestions“ gefunden?',
  },
  'write-with-ai': {
    title: 'Die Knöpfe „Write with AI“',
    text: 'Für sie gibt es keinen Schalter. Es bleibt nur, die Knöpfe nicht zu drücken.',
    lose: 'Den Text schreiben Sie dann selbst.',
    question: 'Was machen Sie mit den Knöpfen „Write with AI“?',
    keptOn: 'Ich nutze sie weiter',
  },
  help: 'LinkedIns Hilfe zu „smart features“ in Nachrichten',
  none: {
    title: 'Wofür es keinen Schalter gibt',
    input:
      'Was Sie in KI-Funktionen tippen, dient der Antwort an Sie. Solange der wichtigste Schalter an ist, steht es auch auf der Liste fürs Training.',
    recruiter: 'Ihre KI-Nachrichten regeln Recruiter in ihrem eigenen Produkt. Sie selbst haben dafür keinen Schalter.',
    premium:
      'Bei manchen Premium-Funktionen kann Ihre Eingabe laut LinkedIn an Bing gehen. Ein Schalter ist nicht genannt.',
  },
  main: 'Vor all dem kommt der wichtigste Schalter.',
  mainLink: 'Zum KI-Training',
}

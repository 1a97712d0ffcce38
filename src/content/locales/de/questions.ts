import type { Translated } from '../index.ts'

export const words: Translated<'questions'> = {
  title: 'Fragen, die oft kommen',
  description:
    'Sorgfältige Antworten zum KI-Schalter von LinkedIn, jede mit Quelle, und „nicht bekannt“, wo das die Wahrheit ist.',
  search: 'In den Fragen suchen',
  searchHint: 'Die Suche läuft auf Ihrem Gerät.',
  found: {
    one: '{count} Frage gefunden.',
    other: '{count} Fragen gefunden.',
  },
  none: 'Keine Frage enthält diese Wörter. Versuchen Sie es mit einem Wort.',
  noSource: 'Das ist unsere eigene Schätzung.',
  items: {
    'not-there': {
      question: 'Ich sehe den Schalter nicht. Bin ich im falschen Land?',
      answer:
        'Wahrscheinlich nicht. Bis November 2025 fehlte er in Europa, Kanada und Hongkong; seitdem sollte er da sein. Suchen Sie unter dem Namen in einer anderen Sprache, im Browser statt in der App und im richtigen Konto. Das Widerspruchsformular gibt es in jedem Fall.',
    },
    europe: {
      question: 'Ich bin in Europa, und er war schon an. Stimmt das?',
      answer: 'Ja. LinkedIn sagt, er sei dort seit dem 3. November 2025 voreingestellt an.',
    },
    'app-or-computer': {
      question: 'Geht es in der App oder nur am Computer?',
      answer:
        'Von beidem wird berichtet, und zur App widersprechen sich Quellen. Zeigt die App ihn nicht, nehmen Sie einen Browser.',
    },
    deletes: {
      question: 'Löscht das Ausschalten, was schon genutzt wurde?',
      answer: 'Nein. LinkedIn sagt, es gelte von da an, und früheres Training werde nicht rückgängig gemacht.',
    },
    'all-ai': {
      question: 'Stoppt es jede KI bei LinkedIn?',
      answer:
        'Nein. Es geht um KI, die Inhalte erstellt. Für andere KI verweist LinkedIn auf sein Widerspruchsformular.',
    },
    messages: {
      question: 'Werden meine privaten Nachrichten genutzt?',
      answer:
        'LinkedIn sagt nein. Nachrichten innerhalb von Gruppen können laut LinkedIn genutzt werden. Der Artikel, aus dem dieser Leitfaden entstand, sagt zu privaten Nachrichten das Gegenteil. Bewiesen ist weder das eine noch das andere.',
    },
    features: {
      question: 'Verliere ich Funktionen, Reichweite oder Chancen auf Stellen?',
      answer: 'LinkedIn sagt, die KI-Funktionen liefen weiter. Ob es Ihre Reichweite ändert, ist nicht bekannt.',
    },
    'comes-back': {
      question: 'Geht der Schalter von selbst wieder an?',
      answer:
        'Keine Quelle, die wir fanden, zeigt das. Wo es vorher keinen Schalter gab, kam einer, der an war. Sehen Sie darum ab und zu nach.',
    },
    prompts: {
      question: 'Was ist mit dem, was ich in die KI tippe, und mit Daumen hoch oder runter?',
      answer:
        'Was Sie tippen, steht auf der Liste, solange der wichtigste Schalter an ist. Rückmeldungen auch; dafür verweist LinkedIn auf sein Formular.',
    },
    minors: {
      question: 'Ich bin unter 18. Betrifft mich das?',
      answer: 'LinkedIn sagt, es lasse Personen aus, die es für unter 18 hält.',
    },
    microsoft: {
      question: 'Bekommt Microsoft meine Daten? Was ist mit Copilot und Werbung?',
      answer:
        'Für Werbung gibt es einen anderen Schalter, im Datenschutz-Check. Ob Daten von LinkedIn zu Copilot gelangen, ist nicht bekannt.',
    },
    company: {
      question: 'Was gilt für unsere Unternehmensseite?',
      answer: 'Nicht bekannt. LinkedIn beschreibt einen Schalter für Mitglieder.',
    },
    accounts: {
      question: 'Ich habe mehrere Konten. Reicht einmal?',
      answer: 'Nein. Soweit wir fanden, hat jedes Konto seinen eigenen Schalter.',
    },
    'old-posts': {
      question: 'Sind auch meine alten Beiträge dabei?',
      answer:
        'Presseberichte nennen Daten, die bis 2003 zurückreichen, und einen kürzeren Zeitraum, der mit der irischen Behörde vereinbart wurde. Wie kurz, ist nicht bekannt.',
    },
    'no-account': {
      question: 'Ich habe kein Konto, aber andere schreiben über mich. Was kann ich tun?',
      answer: 'Die italienische Behörde sagt, auch Sie könnten LinkedIns Widerspruchsformular nutzen.',
    },
    complain: {
      question: 'Kann ich mich irgendwo beschweren?',
      answer: 'Ja, bei der Behörde Ihres Landes. Die Seite zum Widerspruch nennt sie.',
    },
    lawful: {
      question: 'Ist es erlaubt, dass sie nicht vorher gefragt haben?',
      answer: 'Das ist nicht geklärt. Behörden nannten es 2025 offen oder prüften es. Wir entscheiden das nicht.',
    },
    language: {
      question: 'Wie heißt es in meiner Sprache?',
      answer:
        'Die Namen richten sich nach der Sprache, in der LinkedIn angezeigt wird. Wo wir den Namen kennen, steht er neben dem englischen. Suchen Sie sonst nach KI, AI oder IA.',
    },
    'how-long': {
      question: 'Wie lange dauert es?',
      answer: 'Etwa 3 Minuten für den wichtigsten Schalter. Länger, wenn Sie auch schriftlich widersprechen.',
    },
  },
}

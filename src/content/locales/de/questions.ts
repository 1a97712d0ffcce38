import type { Translated } from '../index.ts'

export const words: Translated<'questions'> = {
  title: 'Häufige Fragen',
  description:
    'Antworten zum Nein zu LinkedIns KI-Training: private Nachrichten, alte Beiträge, Europa, App, mehrere Konten, Unternehmensseiten. Jede mit Quelle.',
  search: 'In den Fragen suchen',
  searchHint: 'Die Suche läuft auf Ihrem Gerät. Was Sie tippen, wird nicht gesendet.',
  found: {
    one: '{count} Frage gefunden.',
    other: '{count} Fragen gefunden.',
  },
  none: 'Keine Frage passt. Versuchen Sie es mit einem Wort.',
  noSource: 'Das ist unsere eigene Schätzung.',
  items: {
    'not-there': {
      question: 'Ich sehe den Schalter nicht. Fehlt er in meinem Land?',
      answer:
        'In den meisten Ländern nicht. LinkedIn sagt, das Training sei in Europa, Kanada und Hongkong seit dem 3. November 2025 standardmäßig eingeschaltet. Der Schalter sollte also da sein; für Festlandchina ist es nicht bekannt. Suchen Sie seinen Namen in Ihrer Sprache, nehmen Sie einen Browser statt der App und prüfen Sie das Konto. Sie können auch LinkedIns Widerspruchsformular nutzen.',
    },
    europe: {
      question: 'Ich bin in Europa, und er war schon an. Ist das normal?',
      answer: 'Ja. LinkedIn sagt, er sei in EU und EWR seit dem 3. November 2025 standardmäßig eingeschaltet.',
    },
    'app-or-computer': {
      question: 'Geht es in der App oder nur am Computer?',
      answer:
        'Quellen beschreiben beides, sind sich über die App aber nicht einig. Zeigt die App ihn nicht, nehmen Sie einen Browser.',
    },
    deletes: {
      question: 'Löscht das Ausschalten, was schon genutzt wurde?',
      answer: 'Nein. LinkedIn sagt, es gelte erst von da an. Früheres Training wird nicht rückgängig gemacht.',
    },
    'all-ai': {
      question: 'Stoppt es jede KI bei LinkedIn?',
      answer:
        'Nein. Er gilt für KI, die Inhalte erzeugt. LinkedIn sagt, es trainiert auch andere KI, zum Einordnen von Inhalten und für die Sicherheit. Dafür gibt es das Widerspruchsformular.',
    },
    messages: {
      question: 'Werden meine privaten Nachrichten genutzt?',
      answer:
        'LinkedIn sagt Nein, auf seiner Einstellungsseite. Nachrichten innerhalb von Gruppen kann es nach eigener Angabe verwenden, und es prüft Nachrichten für die Sicherheit mit KI. Ein Artikel sagt, private Nachrichten könnten verwendet werden; bestätigen konnten wir das nicht.',
    },
    features: {
      question: 'Verliere ich Funktionen, Reichweite oder Chancen auf Stellen?',
      answer:
        'LinkedIn sagt, Sie könnten die KI-Funktionen weiter nutzen. Ob das Ausschalten ändert, wie viele Sie sehen, ist nicht bekannt.',
    },
    'comes-back': {
      question: 'Schaltet LinkedIn den Schalter wieder ein?',
      answer:
        'Wir haben keine Quelle gefunden, die das sagt. Wo es vorher keinen Schalter gab, war er aber von Anfang an eingeschaltet. Sehen Sie ab und zu nach.',
    },
    prompts: {
      question: 'Was ist mit dem, was ich in LinkedIns KI tippe, und mit Daumen hoch oder runter?',
      answer:
        'LinkedIns Liste enthält Ihre Eingaben und die Antworten der KI, solange der Hauptschalter an ist. Ihr Daumen hoch oder runter dient laut LinkedIn der Verbesserung von Produkten. Der Schalter beendet das nicht, aber Sie können widersprechen.',
    },
    minors: {
      question: 'Ich bin unter 18. Betrifft mich das?',
      answer:
        'LinkedIn sagt, es lasse Personen aus, die es für unter 18 oder noch auf einer weiterführenden Schule hält. Sehen Sie den Schalter, können Sie ihn trotzdem ausschalten.',
    },
    microsoft: {
      question: 'Bekommt Microsoft meine Daten? Was ist mit Copilot und Werbung?',
      answer:
        'Im Vereinigten Königreich gibt LinkedIn nach eigener Aussage Beiträge, Kommentare, Artikel und Videos für KI an Microsoft weiter. Der Hauptschalter beende das. Anderswo können verbundene Unternehmen öffentliche Beiträge bekommen. Copilot nennt es nicht. Für Werbung können manche Daten an Microsoft gehen, außer in EU, EWR und der Schweiz. Die Einstellung steht im Privatsphäre-Check.',
    },
    company: {
      question: 'Gilt das auch für unsere Unternehmensseite?',
      answer: 'Das ist uns nicht bekannt. LinkedIn beschreibt einen Schalter für einzelne Mitglieder.',
    },
    accounts: {
      question: 'Ich habe mehrere Konten. Muss ich das für jedes tun?',
      answer:
        'Wahrscheinlich. Eine Anleitung sagt, jedes Konto habe seinen eigenen Schalter. Wir haben nichts gefunden, was dagegen spricht.',
    },
    'old-posts': {
      question: 'Sind auch meine alten Beiträge dabei?',
      answer:
        'Möglicherweise. Presseberichte nennen Daten bis zurück ins Jahr 2003 und einen kürzeren Zeitraum, der mit der irischen Behörde vereinbart wurde. Seine Länge ist nicht bekannt.',
    },
    'no-account': {
      question: 'Ich habe kein Konto, aber andere schreiben über mich. Was kann ich tun?',
      answer:
        'LinkedIns europäischer Datenschutzhinweis sagt, das Widerspruchsformular steht auch Menschen ohne Konto offen.',
    },
    complain: {
      question: 'Wo kann ich mich beschweren?',
      answer:
        'In vielen Ländern bei der Datenschutzbehörde. Die Seite zum Widerspruchsformular nennt die, die wir kennen.',
    },
    lawful: {
      question: 'Darf LinkedIn das, ohne mich vorher zu fragen?',
      answer:
        'Das ist nicht geklärt. 2025 nannte die niederländische Behörde die Frage offen, und die italienische prüfte sie. Wir können es nicht sagen.',
    },
    language: {
      question: 'Wie heißt es in meiner Sprache?',
      answer:
        'LinkedIn zeigt es in der Sprache, in der Sie es benutzen. Wählen Sie diese Sprache hier im Leitfaden. Dann sehen Sie LinkedIns eigene Worte, soweit wir sie kennen.',
    },
    'how-long': {
      question: 'Wie lange dauert es?',
      answer: 'Etwa 3 Minuten für den wichtigsten Schalter. Datenschutz-Check und Widerspruchsformular dauern länger.',
    },
  },
}

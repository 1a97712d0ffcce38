import type { Translated } from '../index.ts'

export const words: Translated<'checkup'> = {
  title: 'Datenschutz-Check',
  description:
    'Zwanzig Zeilen in den Einstellungen von LinkedIn, die einen Blick wert sind: was sie zeigen, was wir raten, was Ihnen dann fehlt.',
  lede: 'Diese Zeilen bestimmen, wer was sieht. Keine ist eilig, und Sie können jederzeit aufhören.',
  habit:
    'Das ist eine Gewohnheit, nichts Einmaliges. Einstellungen ändern sich, und neue sind für Sie schon eingeschaltet.',
  priority: {
    question: 'Was ist Ihnen am wichtigsten?',
    hint: 'Es ändert nur die Reihenfolge. Nichts wird versteckt, und keine Antwort geht verloren.',
    names: {
      'be-found': 'Von Recruitern gefunden werden',
      'hard-to-find': 'Schwer zu finden sein',
      safety: 'Schutz vor einer bestimmten Person',
      'less-data': 'Einfach weniger Daten draußen',
    },
  },
  count: {
    one: 'Sie haben {reported} von {total} Zeile angegeben.',
    other: 'Sie haben {reported} von {total} Zeilen angegeben.',
  },
  first: 'Was die meisten zuerst ansehen',
  firstForYou: 'Was für Sie am meisten zählt',
  rest: 'Die anderen Zeilen',
  more: 'Mehr, wenn Sie Zeit haben',
  doesNotApply: 'LinkedIn sagt, das gelte dort nicht, wo Sie leben. Es zählt nicht mit.',
  advice: 'Unser Rat',
  lose: 'Was Ihnen dann fehlt',
  where: 'Wo es ist',
  open: '{row} auf {host} öffnen',
  openSection: 'Den Bereich {section} auf {host} öffnen',
  question: 'Ihre Antwort zu {row}',
  answers: {
    changed: 'Geändert',
    'fine-as-is': 'Gut so, wie es ist',
    'not-found': 'Ich sehe es nicht',
    later: 'Später',
  },
  takeBack: 'Zurücknehmen',
  takeBackOf: 'Ihre Antwort zu {row} zurücknehmen',
  lookAgain: 'Das Menü von LinkedIn hat sich seit Ihrer Angabe geändert. Sehen Sie noch einmal nach.',
  noJs: 'Um hier Antworten aufzubewahren, schalten Sie JavaScript ein und laden Sie neu.',
}

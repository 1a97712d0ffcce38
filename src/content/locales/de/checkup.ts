import type { Translated } from '../index.ts'

export const words: Translated<'checkup'> = {
  title: 'Datenschutz-Check',
  description:
    'LinkedIn-Einstellungen, die einen Blick wert sind: wer Profil, E-Mail und Kontakte sieht, Werbung, Apps, Anmeldungen. Und was eine Änderung Sie kostet.',
  lede: 'Diese Einstellungen bestimmen, wer was über Sie sieht. Keine ist eilig, und Sie können jederzeit aufhören. Wir nennen die englischen Namen, auf Deutsch können sie anders lauten.',
  habit:
    'Sehen Sie ab und zu wieder nach. Einstellungen ändern sich, und manche neue war bei LinkedIn von Anfang an eingeschaltet.',
  priority: {
    question: 'Was ist Ihnen am wichtigsten?',
    hint: 'Das ändert nur die Reihenfolge. Sie sehen weiterhin alles, und Ihre Antworten bleiben.',
    names: {
      'be-found': 'Für Stellenangebote gefunden werden',
      'hard-to-find': 'Schwer zu finden sein',
      safety: 'Schutz vor einer bestimmten Person',
      'less-data': 'Insgesamt weniger Daten teilen',
    },
  },
  count: {
    one: 'Sie haben {reported} von {total} Einstellung beantwortet.',
    other: 'Sie haben {reported} von {total} Einstellungen beantwortet.',
  },
  first: 'Beginnen Sie hiermit',
  firstForYou: 'Beginnen Sie hiermit, passend zu Ihrer Auswahl',
  rest: 'Weitere Einstellungen',
  more: 'Noch mehr, wenn Sie Zeit haben',
  doesNotApply: 'LinkedIn sagt, diese Einstellung gelte an Ihrem Wohnort nicht. Wir zählen sie daher nicht mit.',
  advice: 'Unser Vorschlag',
  lose: 'Was sich für Sie ändert',
  where: 'Wo Sie sie finden',
  open: '{row} auf {host} öffnen',
  openSection: 'Den Bereich {section} auf {host} öffnen',
  question: 'Ihre Antwort zu {row}',
  answers: {
    changed: 'Ich habe es geändert',
    'fine-as-is': 'Gut so, wie es ist',
    'not-found': 'Ich sehe es nicht',
    later: 'Später',
  },
  takeBack: 'Antwort löschen',
  takeBackOf: 'Ihre Antwort zu {row} löschen',
  lookAgain: 'Wir haben diese Anleitung seit Ihrer Antwort überarbeitet. Bitte sehen Sie noch einmal nach.',
  noJs: 'Zum Speichern von Antworten schalten Sie JavaScript ein und laden neu.',
}

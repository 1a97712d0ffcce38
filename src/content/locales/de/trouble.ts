import type { Translated } from '../index.ts'

export const words: Translated<'trouble'> = {
  offer: { text: 'Diese Seite gibt es auch auf Deutsch.', link: 'Auf Deutsch lesen' },
  goesOn: 'Sie können weitermachen. Speichern Sie Ihre Antworten aber als Datei, bevor Sie diesen Tab schließen.',
  saveFile: 'Meine Antworten als Datei speichern',
  asideTitle: 'Manche gespeicherten Antworten waren nicht lesbar',
  asideText: 'Wir haben sie unverändert beiseitegelegt. Sie können sie als Datei behalten.',
  asideSave: 'Die unlesbaren Antworten speichern',
  newerTitle: 'Hier lief schon eine neuere Fassung des Leitfadens',
  newerText:
    'Sie hat Antworten gespeichert, die diese Fassung nicht lesen kann. Wir lassen sie, wie sie sind. Laden Sie neu, um die neuere Fassung zu bekommen.',
  reload: 'Diese Seite neu laden',
  erased: {
    done: 'Gelöscht. Dieser Browser speichert für diesen Leitfaden nichts mehr.',
    failed:
      'Dieser Browser hat uns nicht alles löschen lassen. Löschen Sie die Daten dieser Website in seinen Einstellungen.',
    undo: 'Rückgängig machen',
    undoUntil: 'Das geht, bis Sie diese Seite verlassen.',
    undone: 'Ihre Antworten sind wieder da.',
  },
  notFound: {
    title: 'Seite nicht gefunden',
    text: 'Unter dieser Adresse gibt es keine Seite. Ihre gespeicherten Antworten sind noch hier.',
    home: 'Zur Startseite',
  },
  newVersion: {
    title: 'Eine neue Fassung des Leitfadens ist da',
    text: 'Die Seite wird neu geladen. Ihre Antworten bleiben erhalten.',
    use: 'Mit der neuen Fassung neu laden',
  },
  broken: {
    title: 'Auf dieser Seite ist etwas schiefgegangen',
    text: 'Nichts wurde gelöscht. Laden Sie die Seite neu oder speichern Sie vorher Ihre Antworten als Datei.',
    again: 'Noch einmal versuchen',
  },
}

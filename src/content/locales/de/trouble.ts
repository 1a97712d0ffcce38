import type { Translated } from '../index.ts'

export const words: Translated<'trouble'> = {
  offer: { text: 'Diese Seite gibt es auch auf Deutsch.', link: 'Auf Deutsch lesen' },
  goesOn: 'Sie können trotzdem weitermachen. Speichern Sie Ihre Antworten als Datei, bevor Sie diesen Tab schließen.',
  saveFile: 'Meine Antworten als Datei speichern',
  asideTitle: 'Manche gespeicherten Antworten waren nicht lesbar',
  asideText: 'Wir haben sie beiseitegelegt und nichts daran geändert. Sie können den Text als Datei behalten.',
  asideSave: 'Den unlesbaren Text speichern',
  newerTitle: 'Hier war schon eine neuere Fassung des Leitfadens',
  newerText:
    'Sie hat Antworten gespeichert, die diese Seite nicht lesen kann. Wir lassen sie, wie sie sind. Laden Sie die Seite neu.',
  reload: 'Diese Seite neu laden',
  erased: {
    done: 'Gelöscht. Dieser Browser bewahrt für den Leitfaden nichts mehr auf.',
    failed:
      'Dieser Browser ließ uns nicht alles löschen. Löschen Sie die Daten dieser Website in seinen Einstellungen.',
    undo: 'Rückgängig machen',
    undoUntil: 'Das geht, bis Sie diese Seite verlassen.',
    undone: 'Ihre Antworten sind wieder da.',
  },
  notFound: {
    title: 'Seite nicht gefunden',
    text: 'Unter dieser Adresse gibt es keine Seite. Ihre gespeicherten Antworten sind unberührt.',
    home: 'Zum Anfang des Leitfadens',
  },
  newVersion: {
    title: 'Eine neue Fassung des Leitfadens ist da',
    text: 'Ihre Antworten bleiben. Die Seite wird neu geladen.',
    use: 'Neue Fassung verwenden',
  },
  broken: {
    title: 'Auf dieser Seite ist etwas schiefgegangen',
    text: 'Nichts wurde gelöscht. Laden Sie die Seite neu oder speichern Sie vorher Ihre Antworten als Datei.',
    again: 'Noch einmal versuchen',
  },
}

import type { Translated } from '../index.ts'

export const words: Translated<'privacy'> = {
  title: 'Datenschutz',
  description:
    'Was dieser Leitfaden auf Ihrem Gerät speichert, wie lange, wie Sie es löschen und wie Sie prüfen, dass keine Eingabe gesendet wird.',
  lede: 'Dieser Leitfaden speichert Ihre Antworten nur in diesem Browser. Er verwendet keine Cookies und keine Statistik und sendet Ihre Antworten nirgendwohin.',
  stored: {
    title: 'Was jetzt gespeichert ist',
    empty: 'Es ist keine Antwort oder Auswahl gespeichert.',
    blocked: 'Dieser Browser lässt uns nichts speichern.',
    key: 'Bezeichnung',
    content: 'Inhalt',
    live: 'Diese Liste ist immer aktuell. Sie zeigt alles, was dieser Leitfaden im lokalen Speicher dieses Browsers abgelegt hat.',
    noScript: 'Ist JavaScript aus, wird nichts gespeichert.',
  },
  until: {
    title: 'Wie lange es bleibt',
    text: 'Bis Sie es löschen oder Ihr Browser es tut.',
    files: 'Ihr Browser speichert auch die Seiten dieses Leitfadens, damit Sie sie ohne Internet öffnen können.',
    safari: 'Safari löscht es vielleicht nach sieben Tagen ohne Besuch.',
    private: 'In einem privaten Fenster ist es weg, sobald Sie das Fenster schließen.',
    shared: 'An einem gemeinsamen Computer können es alle sehen, die diesen Browser benutzen.',
    again: 'Sie können eine Kopie als Link oder Datei behalten: {transfer}.',
  },
  promise: {
    unknown: 'Ob dieser Browser es löscht, wenn der Platz knapp wird, können wir nicht erkennen.',
    'may-clear': 'Dieser Browser löscht es vielleicht, wenn der Platz knapp wird.',
    kept: 'Dieser Browser sagt, dass er es behält, bis Sie es löschen.',
    refused: 'Dieser Browser hat nicht zugestimmt. Speichern Sie zur Sicherheit einen Link oder eine Datei.',
    ask: 'Diesen Browser bitten, es zu behalten',
  },
  erase: {
    title: 'Ihre Daten löschen',
    button: 'Alles auf diesem Gerät löschen',
    text: 'Das löscht jede gespeicherte Antwort und Auswahl dieses Leitfadens und seine Seiten für die Nutzung ohne Internet. An LinkedIn ändert es nichts.',
    yes: 'Alles löschen',
    no: 'Alles behalten',
  },
  check: {
    title: 'Prüfen Sie es selbst',
    one: 'Öffnen Sie die Entwicklerwerkzeuge Ihres Browsers (F12) und wählen Sie „Netzwerk“.',
    two: 'Laden Sie diese Seite neu und gehen Sie den Leitfaden durch.',
    three: 'Jede Anfrage sollte an die Adresse dieser Website gehen. Browser-Erweiterungen können eigene hinzufügen.',
    four: 'Sie können nach dem Laden einer Seite auch die Internetverbindung trennen und weitermachen. Es geht genauso.',
  },
  build:
    'Diese Kopie entstand aus der Fassung {id}. {list} nennt die Prüfsumme jeder Datei, zum Vergleich mit einer selbst gebauten Fassung.',
  buildList: 'Die Liste der Prüfsummen',
  host: 'Wer diese Website betreibt, kann wie bei jeder Website Ihre Internetadresse sehen und welche Seiten Sie öffnen. Ihre Antworten werden dorthin nicht gesendet.',
}

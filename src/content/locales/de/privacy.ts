import type { Translated } from '../index.ts'

export const words: Translated<'privacy'> = {
  title: 'Datenschutz',
  description:
    'Was dieser Leitfaden speichert, wo, bis wann, wie Sie es löschen und wie Sie prüfen, dass nichts gesendet wird.',
  lede: 'Der Leitfaden bewahrt Ihre Antworten in diesem Browser auf, auf diesem Gerät. Er sendet nichts und hat keine Cookies und keine Statistik.',
  stored: {
    title: 'Was jetzt gespeichert ist',
    empty: 'Nichts ist gespeichert.',
    blocked: 'Dieser Browser lässt uns nichts speichern.',
    key: 'Schlüssel',
    content: 'Inhalt',
    live: 'Diese Liste ist aktuell. Sie zeigt jeden Schlüssel, den wir im lokalen Speicher dieses Browsers haben.',
    noScript: 'Ist JavaScript aus, wird nichts gespeichert.',
  },
  until: {
    title: 'Bis wann',
    text: 'Bis Sie es löschen, oder Ihr Browser.',
    files: 'Ihr Browser bewahrt auch die Seiten des Leitfadens auf, damit sie ohne Netz aufgehen.',
    safari: 'Safari löscht es vielleicht nach sieben Tagen ohne Besuch.',
    private: 'Ein privates Fenster bewahrt es nur auf, bis Sie es schließen.',
    shared: 'An einem gemeinsamen Computer können es andere sehen, die diesen Browser benutzen.',
    again: 'Ein gespeicherter Link oder eine Datei bringt Ihre Antworten zurück: {transfer}.',
  },
  promise: {
    unknown: 'Ob dieser Browser es löscht, wenn der Platz knapp wird, ist nicht bekannt.',
    'may-clear': 'Dieser Browser löscht es vielleicht, wenn der Platz knapp wird.',
    kept: 'Dieser Browser sagt, dass er es behält, bis Sie es löschen.',
    refused:
      'Dieser Browser hat nicht zugestimmt. Speichern Sie einen Link oder eine Datei, wenn Sie sicher sein wollen.',
    ask: 'Diesen Browser bitten, es zu behalten',
  },
  erase: {
    title: 'Löschen',
    button: 'Alles auf diesem Gerät löschen',
    text: 'Das löscht jede Antwort und Auswahl, die dieser Browser für den Leitfaden aufbewahrt, und die Seiten für die Zeit ohne Netz. Die Einstellungen bei LinkedIn bleiben, wie sie sind.',
    yes: 'Alles löschen',
    no: 'Behalten',
  },
  check: {
    title: 'Prüfen Sie es selbst',
    one: 'Öffnen Sie die Entwicklerwerkzeuge Ihres Browsers (F12) und wählen Sie „Netzwerk“.',
    two: 'Laden Sie diese Seite neu und gehen Sie den Leitfaden durch.',
    three: 'In jeder Zeile steht diese Website. Eine andere gibt es nicht.',
    four: 'Oder trennen Sie nach dem Laden die Verbindung zum Netz und antworten Sie dort. Es geht genauso.',
  },
  build:
    'Diese Kopie entstand aus der Fassung {id}. {list} nennt die Prüfsumme jeder Datei, zum Vergleich mit einer Fassung, die Sie selbst bauen.',
  buildList: 'Die Liste der Prüfsummen',
  host: 'Wer diese Kopie des Leitfadens betreibt, sieht, welche Seiten Sie öffnen, wie bei jeder Website. Ihre Antworten gehören nicht dazu.',
}

import type { Translated } from '../index.ts'

export const words: Translated<'setting'> = {
  settings: {
    'ai-training': {
      title: 'Das KI-Training ausschalten',
      description:
        'So schalten Sie „Data for Generative AI Improvement“ bei LinkedIn aus: direkter Link und Weg durchs Menü für Computer, Handy-Browser und App.',
      lede: 'Das ist der wichtigste Schalter. Ist er aus, trainiert LinkedIn nach eigener Aussage mit Ihren Daten von da an keine KI mehr, die Inhalte erstellt.',
      caution: '',
      goal: 'So sollte es aussehen, wenn er aus ist',
      drawn:
        'Das Wort {off}, auf manchen Seiten {no}, steht neben dem Schalter. Er speichert sofort: Einen Knopf zum Speichern gibt es nicht.',
      if: '',
    },
    'ai-tools': {
      title: 'Nach einem zweiten KI-Schalter suchen',
      description:
        'Hat LinkedIn einen zweiten KI-Schalter? Ein Artikel sagt das, bestätigen konnten wir es nicht. Wie Sie nachsehen und was ihm am nächsten kommt.',
      lede: 'Ein Artikel nennt einen zweiten KI-Schalter. Auf den aufgezeichneten Einstellungsseiten zweier US-Konten steht er nicht; vielleicht haben Sie ihn also nicht.',
      caution: 'Finden Sie ihn nicht, ist das normal. Sie haben nichts falsch gemacht.',
      goal: 'So sollte es aussehen, falls Sie ihn haben',
      drawn: 'Der Artikel sagt, man solle ihn von „Yes“ auf {no} stellen. Vielleicht steht dort {off}.',
      if: 'Finden Sie ihn nicht, wählen Sie „Ich sehe ihn nicht“. Auch das zählt als Antwort.',
    },
  },
  drawnTwin: 'Unsere Zeichnung der Einstellung {label}, ausgeschaltet.',
  way: 'So kommen Sie dorthin',
  ukMicrosoft:
    'Im Vereinigten Königreich, sagt LinkedIn, beendet dieser Schalter auch die Weitergabe Ihrer Beiträge und Kommentare an Microsoft für dessen KI.',
  open: 'Diese Einstellung auf {host} öffnen',
  openSection: '{section} auf {host} öffnen',
  openNote: 'Zeigt der Link eine andere Seite, gehen Sie stattdessen so vor:',
  appNote: 'Diese Schritte stammen aus Presseartikeln und anderen Anleitungen. Sie stimmen nicht alle überein.',
  openNoteApp: 'Führen die Schritte nicht hin, versuchen Sie diesen Link. Ob er in der App öffnet, ist nicht bekannt:',
  ways: {
    computer: 'Am Computer',
    'phone-browser': 'Im Browser des Handys',
    'phone-app': 'In der LinkedIn-App',
  },
  phoneBrowserNote: 'Versuchen Sie im Browser des Handys zuerst den Link. Das Menü kann dort anders aussehen.',
  elsewhere:
    'Sind Sie abgemeldet, melden Sie sich an und öffnen Sie den Link noch einmal. In einer anderen Sprache suchen Sie nach „AI“, „KI“ oder „IA“.',
  findHint:
    'Tipp: Kopieren Sie den Namen der Einstellung und suchen Sie ihn auf LinkedIns Seite (Strg+F, Cmd+F oder „Auf Seite suchen“).',
  question: 'Was haben Sie gefunden?',
  answers: {
    'turned-off': { name: 'Ich habe ihn ausgeschaltet', hint: '' },
    'already-off': { name: 'Er war schon aus', hint: '' },
    'not-found': { name: 'Ich sehe ihn nicht', hint: 'Wir zeigen Ihnen, was Sie versuchen können' },
    'will-not-switch': {
      name: 'Er lässt sich nicht ausschalten',
      hint: 'Wir zeigen Ihnen, was Sie versuchen können',
    },
    'kept-on': { name: 'Ich lasse ihn an', hint: 'Auch das ist in Ordnung' },
    'not-using': { name: 'Ich benutze sie nicht', hint: '' },
  },
  keptOn: 'Sie können es sich jederzeit anders überlegen. Kommen Sie dann auf diese Seite zurück.',
  confirm: 'Ich habe LinkedIns Seite neu geladen, und er ist noch aus',
  confirmHint:
    'Laden Sie LinkedIns Seite neu und sehen Sie noch einmal hin. Mit diesem Häkchen steht das auch in Ihrem Protokoll.',
  takeBack: 'Diese Antwort löschen',
  takeBackOf: 'Diese Antwort löschen: {name}',
  later: 'Das mache ich später',
  problem: 'Es gibt ein Problem',
  noAnswer:
    'Wählen Sie, was Sie gefunden haben, oder „Das mache ich später“. Um ohne Antwort weiterzugehen, wählen Sie noch einmal „Weiter“.',
  lookAgain: {
    moved: 'LinkedIn hat diese Einstellung seit Ihrer Antwort geändert. Bitte sehen Sie noch einmal nach.',
    corrected: 'Wir haben unseren Rat seit Ihrer Antwort berichtigt. Bitte sehen Sie noch einmal nach.',
    both: 'LinkedIn hat diese Einstellung seit Ihrer Antwort geändert, und wir haben unseren Rat berichtigt. Bitte sehen Sie noch einmal nach.',
  },
  lookedBefore: 'Ihre Antwort am {date}: {answer}.',
  noJs: 'Den Schritten können Sie ohne JavaScript folgen. Um hier zu antworten, schalten Sie es ein und laden Sie neu.',
}

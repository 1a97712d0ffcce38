import type { Translated } from '../index.ts'

export const words: Translated<'setting'> = {
  settings: {
    'ai-training': {
      title: 'Das KI-Training abschalten',
      description: 'Wo der Schalter für das KI-Training bei LinkedIn ist: am Computer, am Handy, in der App.',
      lede: 'Das ist der wichtigste Schalter. Es dauert etwa eine Minute, und laut LinkedIn gilt es von da an.',
      caution: '',
      goal: 'So sieht es am Ende aus',
      drawn:
        'Am Schalter steht {off}. Er ist grau. Auf manchen Seiten steht {no}. Er speichert sofort. Einen Knopf zum Speichern gibt es nicht.',
      if: '',
    },
    'ai-tools': {
      title: 'Nach einem zweiten Schalter sehen',
      description: 'Ein zweiter KI-Schalter, den ein Artikel nennt: wie Sie nachsehen.',
      lede: 'Ein Artikel nennt einen zweiten Schalter. Ob LinkedIn ihn zeigt, konnten wir nicht bestätigen.',
      caution: 'Sehen Sie nach. Ist er nicht da, ist das normal, und Sie machen nichts falsch.',
      goal: 'So sollte es aussehen, falls er da ist',
      drawn: 'Der Artikel sagt: von Yes auf {no}. Vielleicht steht dort stattdessen {off}.',
      if: 'Finden Sie ihn nicht, wählen Sie unten „Ich sehe ihn nicht“. Das ist eine vollständige Antwort.',
    },
  },
  drawnTwin: 'Bild der Zeile {label}, ausgeschaltet.',
  way: 'Der Weg dorthin',
  open: 'Diese Einstellung auf {host} öffnen',
  openSection: '{section} auf {host} öffnen',
  openNote: 'Öffnet einen neuen Tab. Zeigt er etwas anderes, gehen Sie über das Menü:',
  appNote: 'Presse und andere Anleitungen beschreiben das Menü der App. Sie stimmen nicht alle überein.',
  openNoteApp: 'Ob dieser Link in der App aufgeht, ist nicht bekannt. Gehen Sie zuerst über das Menü:',
  ways: {
    computer: 'Am Computer',
    'phone-browser': 'Im Browser eines Handys',
    'phone-app': 'In der LinkedIn-App',
  },
  phoneBrowserNote: 'Nehmen Sie im Browser des Handys zuerst den Link. Das Menü kann dort anders sein.',
  elsewhere:
    'Abgemeldet? Melden Sie sich an und öffnen Sie den Link noch einmal. Andere Sprache? Suchen Sie nach KI oder AI.',
  findHint:
    'Tipp: Kopieren Sie die Beschriftung und suchen Sie sie auf der Seite von LinkedIn (Strg+F oder „Auf Seite suchen“).',
  question: 'Was haben Sie gefunden?',
  answers: {
    'turned-off': { name: 'Ich habe ihn ausgeschaltet', hint: '' },
    'already-off': { name: 'Er war schon aus', hint: '' },
    'not-found': { name: 'Ich sehe ihn nicht', hint: 'Auch dafür gibt es einen Weg' },
    'will-not-switch': { name: 'Er lässt sich nicht ausschalten', hint: 'Auch dafür gibt es einen Weg' },
    'kept-on': { name: 'Ich lasse ihn an', hint: 'Ihre Entscheidung, und in Ordnung' },
    'not-using': { name: 'Ich benutze sie nicht', hint: '' },
  },
  keptOn: 'Sie können es sich jederzeit anders überlegen. Der Weg bleibt derselbe.',
  confirm: 'Ich habe die Seite neu geladen, und er ist noch aus',
  confirmHint: 'Laden Sie die Seite von LinkedIn neu und sehen Sie noch einmal hin. Erst dann ist Ihre Angabe geprüft.',
  takeBack: 'Diese Antwort zurücknehmen',
  takeBackOf: 'Diese Antwort zurücknehmen: {name}',
  later: 'Das mache ich später',
  problem: 'Es fehlt noch etwas',
  noAnswer:
    'Sagen Sie, was Sie gefunden haben, oder wählen Sie „Das mache ich später“. Ohne Antwort weiter: noch einmal auf „Weiter“.',
  lookAgain: 'Das Menü von LinkedIn hat sich seit Ihrer Angabe geändert. Sehen Sie noch einmal nach.',
  lookedBefore: 'Ihre Angabe am {date}: {answer}.',
  noJs: 'Für eine Antwort hier schalten Sie JavaScript ein und laden neu. Der Weg oben geht auch ohne.',
}

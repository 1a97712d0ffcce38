import type { Translated } from '../index.ts'

export const words: Translated<'menu'> = {
  computer: {
    first: 'Melden Sie sich bei LinkedIn an.',
    menu: 'Klicken Sie oben rechts auf {me}.',
    settings: 'Wählen Sie {settings}.',
    section: 'Wählen Sie links {section}.',
    groupRow: 'Wählen Sie unter {group} den Punkt {row}.',
    row: 'Suchen Sie {row} und wählen Sie es aus.',
  },
  'phone-browser': {
    first: 'Öffnen Sie den Link in dem Browser, in dem Sie bei LinkedIn angemeldet sind.',
    menu: '',
    settings: '',
    section: 'Sehen Sie eine Liste von Bereichen, wählen Sie {section}.',
    groupRow: 'Wählen Sie unter {group} den Punkt {row}.',
    row: 'Suchen Sie {row} und wählen Sie es aus.',
  },
  'phone-app': {
    first: 'Öffnen Sie die LinkedIn-App.',
    menu: 'Tippen Sie oben links auf Ihr Profilfoto.',
    settings: 'Tippen Sie auf {settings}.',
    section: 'Tippen Sie auf {section}.',
    groupRow: 'Tippen Sie unter {group} auf {row}.',
    row: 'Suchen Sie {row} und tippen Sie darauf.',
  },
  toggleOff: 'Schalten Sie {toggle} aus. Das speichert sich von selbst.',
  notInApp:
    'Wir haben keine Quelle gefunden, die diese Einstellung in der App zeigt. Nehmen Sie hierfür einen Browser.',
  under: '{section}, dann {group}',
  underSection: 'Unter {section}',
  companion: {
    open: 'Diese Schritte in einem kleinen Fenster öffnen',
    bring: 'Das kleine Fenster nach vorn holen',
    never: 'Es zeigt nur diesen Schritt. So können Sie es neben LinkedIn stellen.',
    blocked: 'Dieser Browser hat kein kleines Fenster geöffnet. Stellen Sie dieses Fenster neben das von LinkedIn.',
    closed: 'Das kleine Fenster ist zu. Ihre Antworten sind noch hier.',
    'open-now': 'Das kleine Fenster ist offen. Was Sie dort antworten, steht sofort auch hier.',
  },
  onPhone: 'Diesen Schritt auf dem Handy öffnen',
  looksDifferent: 'Bei mir sieht es anders aus',
  alsoSeen: 'Vielleicht heißt es bei Ihnen {names}.',
  linkedIn: {
    question: 'In welcher Sprache benutzen Sie LinkedIn?',
    other: 'In einer anderen Sprache',
    mayDiffer: 'kann anders lauten',
    toEnglish:
      'Sie können LinkedIn solange auf Englisch stellen. Suchen Sie dort nach der Einstellung für die Sprache.',
  },
}

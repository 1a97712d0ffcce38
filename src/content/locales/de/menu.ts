import type { Translated } from '../index.ts'

export const words: Translated<'menu'> = {
  computer: {
    first: 'Melden Sie sich bei LinkedIn an.',
    menu: 'Klicken Sie oben rechts auf {me}.',
    settings: 'Wählen Sie {settings}.',
    section: 'Wählen Sie links {section}.',
    groupRow: 'Wählen Sie unter {group} die Zeile {row}.',
    row: 'Suchen Sie die Zeile {row} und wählen Sie sie.',
  },
  'phone-browser': {
    first: 'Öffnen Sie den Link in dem Browser, in dem Sie angemeldet sind.',
    menu: '',
    settings: '',
    section: 'Fragt er danach, wählen Sie {section}.',
    groupRow: 'Wählen Sie unter {group} die Zeile {row}.',
    row: 'Suchen Sie die Zeile {row} und wählen Sie sie.',
  },
  'phone-app': {
    first: 'Öffnen Sie die LinkedIn-App.',
    menu: 'Tippen Sie oben links auf Ihr Profilfoto.',
    settings: 'Tippen Sie auf {settings}.',
    section: 'Tippen Sie auf {section}.',
    groupRow: 'Tippen Sie unter {group} auf {row}.',
    row: 'Suchen Sie die Zeile {row} und tippen Sie darauf.',
  },
  toggleOff: 'Schalten Sie {toggle} aus. Es wird von selbst gespeichert.',
  notInApp: 'Keine Quelle zeigt diese Zeile in der App. Nehmen Sie dafür einen Browser.',
  under: 'Unter {section}, {group}',
  underSection: 'Unter {section}',
  companion: {
    open: 'Schritte im Blick behalten',
    bring: 'Das kleine Fenster zeigen',
    never: 'Öffnet ein kleines Fenster nur mit diesem Schritt, das neben LinkedIn bleibt.',
    blocked: 'Dieser Browser hat kein kleines Fenster geöffnet. Stellen Sie dieses und das von LinkedIn nebeneinander.',
    closed: 'Das kleine Fenster ist zu. Ihre Antworten sind alle hier.',
    'open-now': 'Das kleine Fenster ist offen. Was Sie dort antworten, steht sofort auch hier.',
  },
  onPhone: 'Auf dem Handy zeigen',
  looksDifferent: 'Bei mir sieht es anders aus',
  alsoSeen: 'Manche Anleitungen nennen es {names}.',
  linkedIn: {
    question: 'In welcher Sprache wird Ihnen LinkedIn angezeigt?',
    other: 'In einer anderen',
    mayDiffer: 'kann anders lauten',
    toEnglish:
      'Sie können LinkedIn für diesen Besuch auf Englisch stellen. Suchen Sie in den Einstellungen die Zeile zur Sprache.',
  },
}

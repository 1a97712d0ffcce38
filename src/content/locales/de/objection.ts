import type { Translated } from '../index.ts'

export const words: Translated<'objection'> = {
  title: 'Schriftlich widersprechen',
  description:
    'LinkedIns Widerspruchsformular: wem es hilft und was es nicht kann. Ein Text, der auf Ihrem Gerät entsteht, und an wen Sie sich wenden.',
  lede: 'Der Schalter betrifft KI, die Inhalte erstellt. Der andere Weg ist LinkedIns „Data Processing Objection Form“, auch für alle, die den Schalter nicht finden.',
  advice: 'Das ist Information, keine Rechtsberatung.',
  helps: {
    title: 'Wem es hilft',
    noSwitch: 'Menschen, die den Schalter nicht finden oder bei denen er anbleibt.',
    other:
      'Menschen, die anderer KI widersprechen, etwa für persönliche Vorschläge, oder der Nutzung ihrer Rückmeldungen.',
    nonmember: 'Menschen ohne Konto, die in Beiträgen anderer vorkommen.',
    limits: 'Es ist eine Bitte, und LinkedIn entscheidet. Aus einem Modell nimmt es nichts heraus.',
  },
  region: {
    title: 'Was dort gilt',
    open: 'Wählen Sie oben, wo Sie leben. Dann stehen hier Gesetz und Behörde.',
    law: {
      gdpr: 'Behörden nennen Artikel 21 der DSGVO, das Widerspruchsrecht.',
      'uk-gdpr': 'Die britische Behörde sagt, Firmen sollten einen klaren und einfachen Weg zum Widerspruch geben.',
      unknown: 'Welches Recht Sie dort haben, ist uns nicht bekannt. Das Formular können Sie trotzdem senden.',
    },
    noReason: 'Die italienische Behörde sagt, für den Widerspruch gegen dieses Training brauche es keinen Grund.',
    due: 'Bis wann LinkedIn antworten muss, ist uns nicht bekannt. Fragen Sie die Behörde.',
    authority: 'An wen Sie sich bei Ablehnung oder Schweigen wenden:',
    authorityUnknown: 'Welche Behörde dort zuständig ist, ist uns nicht bekannt.',
  },
  compose: {
    title: 'Ihr Text',
    note: 'Er entsteht hier und geht von selbst nirgendwohin.',
    noJs: 'Einen Text zusammenzustellen braucht JavaScript. Das Formular selbst geht auch ohne.',
    goals: 'Welcher Nutzung widersprechen Sie?',
    goal: {
      'content-ai': 'Training von KI, die Inhalte erstellt',
      'other-ai': 'Andere KI, etwa für persönliche Vorschläge',
      'about-me': 'Nutzung dessen, was andere über mich schreiben',
      erasure: 'Ich bitte auch zu löschen, was gelöscht werden darf',
    },
    own: 'In Ihren Worten (freiwillig)',
    name: 'Ihr Name (freiwillig)',
    address: 'Ihre E-Mail-Adresse bei LinkedIn (freiwillig)',
    never:
      'Nichts davon wird gespeichert, wenn Sie den Haken nicht setzen. Es ist weg, wenn Sie diese Seite verlassen.',
    keep: 'Name und Adresse auf diesem Gerät aufbewahren',
    kept: 'Name und Adresse liegen auf diesem Gerät und sonst nirgends. Ohne Haken sind sie wieder weg.',
    notKept: 'Dieser Browser hat sie nicht aufbewahrt.',
    result: 'Text zum Kopieren',
    empty: 'Wählen Sie, welcher Nutzung Sie widersprechen, oder schreiben Sie etwas.',
    copy: 'Text kopieren',
    copied: 'Text kopiert',
    open: 'Das Widerspruchsformular auf {host} öffnen',
  },
  letter: {
    start: 'Ich widerspreche der Verarbeitung meiner personenbezogenen Daten wie folgt.',
    'content-ai':
      'Ich widerspreche der Nutzung meiner personenbezogenen Daten zum Training von KI-Modellen, die Inhalte erstellen, durch LinkedIn und verbundene Unternehmen.',
    'other-ai':
      'Ich widerspreche der Nutzung meiner personenbezogenen Daten zum Training oder Betrieb anderer KI, etwa für persönliche Vorschläge.',
    'about-me': 'Ich widerspreche der Nutzung dessen, was andere über mich schreiben, zum Training von KI-Modellen.',
    erasure: 'Ich bitte Sie, diejenigen meiner personenbezogenen Daten zu löschen, die Sie nicht mehr benötigen.',
    law: {
      gdpr: 'Ich stütze mich auf Artikel 21 DSGVO.',
      'uk-gdpr': 'Ich stütze mich auf Artikel 21 der UK GDPR.',
    },
    answer: 'Bitte bestätigen Sie mir schriftlich, was Sie getan haben, mit Datum und Fallnummer.',
    name: 'Name: {name}',
    address: 'E-Mail-Adresse des Kontos: {address}',
  },
  sent: {
    title: 'Haben Sie es gesendet?',
    on: 'Gesendet am',
    caseNumber: 'Fallnummer von LinkedIn (freiwillig)',
    keep: 'Notieren',
    noted: 'Sie haben notiert: gesendet am {date}.',
    notedCase: 'Sie haben notiert: gesendet am {date}, Fallnummer {number}.',
    forget: 'Diese Notiz zurücknehmen',
    missing: 'Sagen Sie, an welchem Tag Sie es gesendet haben.',
  },
}

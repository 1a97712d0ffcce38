import type { Translated } from '../index.ts'

export const words: Translated<'objection'> = {
  title: 'LinkedIns Widerspruchsformular nutzen',
  description:
    'So nutzen Sie LinkedIns „Data Processing Objection Form“: wer es nutzen kann, ein Textentwurf, was es nicht kann und wo Sie sich beschweren können.',
  lede: 'Der Schalter erfasst nur KI, die Inhalte erstellt. Für andere KI gibt es LinkedIns „Data Processing Objection Form“. Es hilft auch, wenn Sie den Schalter nicht finden.',
  advice: 'Das ist allgemeine Information, keine Rechtsberatung. Ihre Rechte hängen davon ab, wo Sie wohnen.',
  helps: {
    title: 'Wer es nutzen kann',
    noSwitch: 'Menschen, die den Schalter nicht finden oder nicht ausschalten können.',
    other: 'Menschen, die anderer KI oder der Nutzung ihres Feedbacks und ihrer Support-Anfragen widersprechen.',
    nonmember: 'Menschen ohne Konto, sagt LinkedIn.',
    marketing:
      'Menschen, die keine Werbung mehr wollen: LinkedIn sagt, es beendet Direktwerbung bei Widerspruch immer.',
    limits:
      'Es ist ein Antrag, über den LinkedIn entscheidet. Aus einem trainierten Modell nimmt er Ihre Daten nicht heraus.',
  },
  region: {
    title: 'Was an Ihrem Wohnort gilt',
    open: 'Wählen Sie oben, wo Sie wohnen. Dann sehen Sie, was wir über Regeln und Beschwerdestellen wissen.',
    law: {
      gdpr: 'Behörden verweisen auf Artikel 21 der DSGVO, das Widerspruchsrecht.',
      'uk-gdpr':
        'Die britische Behörde (ICO) sagt, Firmen sollten einen klaren und einfachen Weg zum Widerspruch anbieten.',
      unknown: 'Ihre Rechte an Ihrem Wohnort haben wir nicht geprüft. Versuchen können Sie das Formular trotzdem.',
      switzerland:
        'Nach Artikel 30 und 31 des Schweizer Datenschutzgesetzes braucht eine Nutzung gegen Ihren ausdrücklichen Willen eine Rechtfertigung.',
      canada:
        'In Kanada können Sie Ihre Einwilligung zurückziehen. In Quebec gehen Beschwerden an die Commission d’accès à l’information.',
      'united-states':
        'Ein Widerspruchsrecht auf Bundesebene kennen wir in den USA nicht. Kalifornien hat eigene Regeln; LinkedIns Einstellungsseiten verweisen auf „Your California privacy choices“.',
    },
    noReason: 'Die italienische Behörde sagt, für den Widerspruch gegen dieses Training brauche es keinen Grund.',
    due: {
      eu: 'Nach Artikel 12 DSGVO hat LinkedIn einen Monat für die Antwort, und zwei weitere, wenn es Ihnen den Grund nennt.',
      uk: 'Die ICO sagt, LinkedIn hat einen Kalendermonat für die Antwort.',
      unknown: 'Bis wann LinkedIn dort antworten muss, ist uns nicht bekannt.',
    },
    controller: {
      eu: 'LinkedIn sagt, für Sie ist LinkedIn Ireland verantwortlich; die irische Behörde ist federführend.',
      switzerland: 'LinkedIn sagt, für Sie ist LinkedIn Ireland verantwortlich.',
      uk: 'LinkedIn sagt, für Sie ist die LinkedIn Corporation in den USA verantwortlich; eine Beschwerde geht an die ICO.',
    },
    onlyCalifornia: 'Nur wenn Sie in Kalifornien leben:',
    officer: 'Wenn LinkedIn ablehnt, können Sie auch zuerst dem Datenschutzbeauftragten schreiben:',
    authority: 'Lehnt LinkedIn ab oder antwortet es nicht, können Sie sich hier beschweren:',
    authorityUnknown:
      'Welche Behörde bei Ihnen zuständig ist, ist uns nicht bekannt. Fragen Sie die Datenschutzbehörde Ihres Landes.',
  },
  forms: {
    title: 'LinkedIns weitere Formulare',
    erasure: 'Um Daten löschen zu lassen',
    rectification: 'Um falsche Daten berichtigen zu lassen',
    officer: 'Um dem Datenschutzbeauftragten zu schreiben',
    note: 'LinkedIns europäischer Datenschutzhinweis nennt sie. Wir haben sie nicht geöffnet.',
  },
  compose: {
    title: 'Ihren Widerspruch entwerfen',
    note: 'Der Entwurf entsteht auf Ihrem Gerät. Nichts wird gesendet: Sie fügen ihn selbst in LinkedIns Formular ein.',
    noJs: 'Ein Entwurf braucht JavaScript. Sie können auch selbst einen Text in LinkedIns Formular schreiben.',
    goals: 'Wogegen widersprechen Sie?',
    goal: {
      'content-ai': 'Training von KI, die Inhalte erstellt',
      'other-ai': 'Andere KI, etwa zur Personalisierung',
      'about-me': 'KI-Training mit dem, was andere über mich veröffentlichen',
      erasure: 'Bitte auch meine Daten löschen, soweit möglich',
    },
    own: 'Ihre Gründe, in Ihren Worten (freiwillig)',
    name: 'Ihr Name (freiwillig)',
    address: 'E-Mail-Adresse Ihres LinkedIn-Kontos (freiwillig)',
    never:
      'Nichts davon wird gespeichert, außer Name und E-Mail-Adresse, wenn Sie das Häkchen setzen. Der Rest ist weg, wenn Sie die Seite verlassen.',
    keep: 'Name und E-Mail-Adresse auf diesem Gerät speichern',
    kept: 'Name und E-Mail-Adresse sind nur auf diesem Gerät gespeichert. Entfernen Sie das Häkchen, um sie zu löschen.',
    notKept: 'Dieser Browser konnte sie nicht speichern.',
    result: 'Ihr Entwurf',
    empty: 'Wählen Sie, wogegen Sie widersprechen, oder schreiben Sie etwas. Dann steht hier Ihr Entwurf.',
    copy: 'Text kopieren',
    copied: 'Text kopiert',
    open: 'Das Widerspruchsformular auf {host} öffnen',
  },
  letter: {
    start: 'Ich widerspreche der Verarbeitung meiner personenbezogenen Daten wie folgt.',
    'content-ai':
      'Ich widerspreche der Nutzung meiner personenbezogenen Daten durch LinkedIn und verbundene Unternehmen zum Training von KI-Modellen, die Inhalte erstellen.',
    'other-ai':
      'Ich widerspreche der Nutzung meiner personenbezogenen Daten zum Training oder Betrieb anderer KI, etwa zur Personalisierung.',
    'about-me':
      'Ich widerspreche der Nutzung dessen, was andere über mich veröffentlichen, zum Training von KI-Modellen.',
    erasure:
      'Bitte löschen Sie diejenigen meiner personenbezogenen Daten, die Sie nicht mehr benötigen oder nicht aufbewahren dürfen.',
    law: {
      gdpr: 'Ich stütze mich auf Artikel 21 DSGVO.',
      'uk-gdpr': 'Ich stütze mich auf Artikel 21 der UK GDPR.',
    },
    answer: 'Bitte bestätigen Sie mir schriftlich, was Sie wann getan haben, und nennen Sie mir eine Fallnummer.',
    name: 'Name: {name}',
    address: 'E-Mail-Adresse des Kontos: {address}',
  },
  sent: {
    title: 'Haben Sie es gesendet?',
    on: 'Tag, an dem Sie es gesendet haben',
    caseNumber: 'Fallnummer von LinkedIn (freiwillig)',
    keep: 'Diese Notiz speichern',
    noted: 'Sie haben notiert: gesendet am {date}.',
    notedCase: 'Sie haben notiert: gesendet am {date}, Fallnummer {number}.',
    forget: 'Diese Notiz löschen',
    missing: 'Geben Sie den Tag an, an dem Sie es gesendet haben.',
  },
}

import type { Translated } from '../index.ts'

export const words: Translated<'archive-files'> = {
  shares: { name: 'Beiträge', count: { one: '{count} Beitrag', other: '{count} Beiträge' } },
  comments: { name: 'Kommentare', count: { one: '{count} Kommentar', other: '{count} Kommentare' } },
  articles: { name: 'Veröffentlichte Artikel', count: { one: '{count} Artikel', other: '{count} Artikel' } },
  votes: {
    name: 'Antworten in Umfragen',
    count: { one: '{count} Antwort in Umfragen', other: '{count} Antworten in Umfragen' },
  },
  resumes: { name: 'Gespeicherte Lebensläufe', count: { one: '{count} Lebenslauf', other: '{count} Lebensläufe' } },
  'saved-answers': {
    name: 'Gespeicherte Antworten für Bewerbungen',
    count: { one: '{count} Antwort', other: '{count} Antworten' },
  },
  'screening-answers': {
    name: 'Gespeicherte Antworten auf Auswahlfragen',
    count: { one: '{count} Antwort', other: '{count} Antworten' },
  },
  profile: { name: 'Profil', count: { one: '{count} Feld', other: '{count} Felder' } },
  positions: { name: 'Stellen im Profil', count: { one: '{count} Stelle', other: '{count} Stellen' } },
  education: { name: 'Ausbildung', count: { one: '{count} Eintrag', other: '{count} Einträge' } },
  skills: { name: 'Kenntnisse', count: { one: '{count} Kenntnis', other: '{count} Kenntnisse' } },
  certifications: {
    name: 'Lizenzen und Zertifikate',
    count: { one: '{count} Zertifikat', other: '{count} Zertifikate' },
  },
  volunteering: { name: 'Ehrenamt', count: { one: '{count} Eintrag', other: '{count} Einträge' } },
  publications: {
    name: 'Veröffentlichungen',
    count: { one: '{count} Veröffentlichung', other: '{count} Veröffentlichungen' },
  },
  patents: { name: 'Patente', count: { one: '{count} Patent', other: '{count} Patente' } },
  'recommendations-received': {
    name: 'Empfehlungen, die Sie erhalten haben',
    count: { one: '{count} Empfehlung', other: '{count} Empfehlungen' },
  },
  'endorsements-received': {
    name: 'Kenntnisse, die andere Ihnen bestätigt haben',
    count: { one: '{count} Bestätigung', other: '{count} Bestätigungen' },
  },
  'endorsements-given': {
    name: 'Kenntnisse, die Sie anderen bestätigt haben',
    count: { one: '{count} Bestätigung', other: '{count} Bestätigungen' },
  },
  'profile-photos': { name: 'Profilfotos', count: { one: '{count} Foto', other: '{count} Fotos' } },
  'profile-summary': {
    name: 'Zusammenfassung im Profil („About“)',
    count: { one: '{count} Zusammenfassung', other: '{count} Zusammenfassungen' },
  },
  'feed-media': { name: 'Fotos und Videos in Beiträgen', count: { one: '{count} Datei', other: '{count} Dateien' } },
  'recommendations-given': {
    name: 'Empfehlungen, die Sie für andere geschrieben haben',
    count: { one: '{count} Empfehlung', other: '{count} Empfehlungen' },
  },
  'ai-conversations': {
    name: 'Gespräche mit der KI von LinkedIn',
    count: { one: '{count} Nachricht', other: '{count} Nachrichten' },
  },
  languages: { name: 'Sprachen', count: { one: '{count} Sprache', other: '{count} Sprachen' } },
  courses: { name: 'Kurse', count: { one: '{count} Kurs', other: '{count} Kurse' } },
  honors: { name: 'Auszeichnungen', count: { one: '{count} Auszeichnung', other: '{count} Auszeichnungen' } },
  projects: { name: 'Projekte', count: { one: '{count} Projekt', other: '{count} Projekte' } },
  organizations: { name: 'Organisationen', count: { one: '{count} Organisation', other: '{count} Organisationen' } },
  'test-scores': { name: 'Prüfungsergebnisse', count: { one: '{count} Ergebnis', other: '{count} Ergebnisse' } },
  causes: { name: 'Anliegen, die Ihnen wichtig sind', count: { one: '{count} Anliegen', other: '{count} Anliegen' } },
  messages: { name: 'Private Nachrichten', count: { one: '{count} Nachricht', other: '{count} Nachrichten' } },
  'job-applications': { name: 'Bewerbungen', count: { one: '{count} Bewerbung', other: '{count} Bewerbungen' } },
  receipts: { name: 'Zahlungen', count: { one: '{count} Zahlung', other: '{count} Zahlungen' } },
  'article-drafts': {
    name: 'Nicht veröffentlichte Artikel',
    count: { one: '{count} Entwurf', other: '{count} Entwürfe' },
  },
  reactions: { name: 'Reaktionen', count: { one: '{count} Reaktion', other: '{count} Reaktionen' } },
  reposts: {
    name: 'Geteilte Beiträge ohne Kommentar',
    count: { one: '{count} geteilter Beitrag', other: '{count} geteilte Beiträge' },
  },
  'other-media': { name: 'Andere Fotos und Videos', count: { one: '{count} Datei', other: '{count} Dateien' } },
  connections: { name: 'Kontakte', count: { one: '{count} Kontakt', other: '{count} Kontakte' } },
  invitations: { name: 'Einladungen', count: { one: '{count} Einladung', other: '{count} Einladungen' } },
  contacts: { name: 'Importierte Kontakte', count: { one: '{count} Kontakt', other: '{count} Kontakte' } },
  notes: { name: 'Notizen zu Kontakten', count: { one: '{count} Notiz', other: '{count} Notizen' } },
  'member-follows': { name: 'Personen, denen Sie folgen', count: { one: '{count} Person', other: '{count} Personen' } },
  'company-follows': {
    name: 'Unternehmen, denen Sie folgen',
    count: { one: '{count} Unternehmen', other: '{count} Unternehmen' },
  },
  'hashtag-follows': {
    name: 'Hashtags, denen Sie folgen',
    count: { one: '{count} Hashtag', other: '{count} Hashtags' },
  },
  'saved-items': { name: 'Gemerktes', count: { one: '{count} Eintrag', other: '{count} Einträge' } },
  events: { name: 'Veranstaltungen', count: { one: '{count} Veranstaltung', other: '{count} Veranstaltungen' } },
  searches: { name: 'Suchen', count: { one: '{count} Suche', other: '{count} Suchen' } },
  learning: { name: 'Aus LinkedIn Learning', count: { one: '{count} Eintrag', other: '{count} Einträge' } },
  'job-preferences': { name: 'Angaben zur Stellensuche', count: { one: '{count} Eintrag', other: '{count} Einträge' } },
  'saved-jobs': { name: 'Gemerkte Stellen', count: { one: '{count} Stelle', other: '{count} Stellen' } },
  'job-alerts': {
    name: 'Suchaufträge für Stellen',
    count: { one: '{count} Suchauftrag', other: '{count} Suchaufträge' },
  },
  'job-postings': { name: 'Stellenanzeigen', count: { one: '{count} Anzeige', other: '{count} Anzeigen' } },
  targeting: { name: 'Kategorien für Werbung', count: { one: '{count} Kategorie', other: '{count} Kategorien' } },
  inferences: { name: 'Vermutungen über Sie', count: { one: '{count} Vermutung', other: '{count} Vermutungen' } },
  'ads-clicked': {
    name: 'Werbung, die Sie angeklickt haben',
    count: { one: '{count} Klick', other: '{count} Klicks' },
  },
  'ads-engagement': {
    name: 'Werbung anderswo, auf die Sie reagiert haben',
    count: { one: '{count} Eintrag', other: '{count} Einträge' },
  },
  logins: { name: 'Anmeldungen', count: { one: '{count} Anmeldung', other: '{count} Anmeldungen' } },
  'security-challenges': {
    name: 'Sicherheitsprüfungen',
    count: { one: '{count} Prüfung', other: '{count} Prüfungen' },
  },
  account: {
    name: 'Konto, E-Mail-Adressen, Telefonnummern',
    count: { one: '{count} Eintrag', other: '{count} Einträge' },
  },
}

import type { Translated } from '../index.ts'

export const words: Translated<'checkup-items'> = {
  'public-profile': {
    what: 'Das ist der Teil Ihres Profils, den Suchmaschinen und Menschen ohne Konto sehen können.',
    lose: 'Recruiter und Kundschaft außerhalb von LinkedIn finden Sie vielleicht nicht mehr so leicht.',
    note: 'Solange es an ist, bleiben laut LinkedIn Name, Region und die Zahl der Kontakte und Follower sichtbar. Suchmaschinen zeigen ein altes Profil womöglich noch Wochen oder Monate.',
  },
  'email-visibility': {
    what: 'Das bestimmt, wer Ihre E-Mail-Adresse im Profil sehen und wer sie exportieren kann.',
    lose: 'Ihre Kontakte müssen Ihnen auf LinkedIn schreiben statt per E-Mail.',
    how: 'Schalten Sie auf derselben Seite „Allow connection to export emails“ aus.',
    note: 'Bei einem neuen US-Konto war im Januar 2026 „1st degree connections“ gewählt und der Export aus.',
  },
  'connections-visibility': {
    what: 'Das bestimmt, ob Ihre Kontakte die ganze Liste Ihrer Kontakte sehen können.',
    lose: 'Andere können Ihr Netzwerk nicht nach jemandem durchsuchen, der sie vorstellt.',
    note: 'LinkedIn sagt, Ihre Kontakte sehen gemeinsame Kontakte weiterhin, ebenso Kontakte, die Ihre Kenntnisse bestätigt haben.',
  },
  'profile-viewing-options': {
    what: 'Das bestimmt, was andere von Ihnen sehen, nachdem Sie ihr Profil angesehen haben.',
    lose: 'LinkedIn sagt, beide privaten Einstellungen schalten Ihre eigene Besucherliste ab und löschen die bisherige.',
    note: 'Wenn es Ihnen um eine bestimmte Person geht: Die Besucherliste kann zeigen, ob sie Ihr Profil ansieht.',
  },
  'discovery-email': {
    what: 'Das bestimmt, wer Ihr Profil über Ihre E-Mail-Adresse finden kann.',
    lose: 'Wer nur Ihre E-Mail-Adresse hat, findet Ihr Profil damit nicht.',
    note: '„Nobody“ gibt es hier nicht: LinkedIn sagt, Ihre direkten Kontakte können Sie immer finden. Zwei neue US-Konten zeigten „Anyone“.',
  },
  'discovery-phone': {
    what: 'Das bestimmt, wer Ihr Profil über Ihre Telefonnummer finden kann.',
    lose: 'Wer nur Ihre Telefonnummer hat, findet Ihr Profil damit nicht.',
    note: 'Zwei neue US-Konten zeigten „Everyone“. LinkedIn sagt, eine Telefonnummer hilft anderen, Sie zu finden, auch wenn sie nur zum Anmelden dient.',
  },
  'off-linkedin-visibility': {
    what: 'Damit können Programme anderer Firmen, etwa für E-Mail und Büro, Ihr Profil zeigen.',
    lose: 'Diese Programme zeigen Ihre Profilkarte nicht mehr.',
    note: 'An Ihrem öffentlichen Profil ändert es nichts. Dafür gibt es eine eigene Einstellung.',
  },
  'share-profile-updates': {
    what: 'Damit erfährt Ihr Netzwerk, von Änderungen wie einer neuen Stelle, einer Ausbildung, einem Zertifikat oder einem Jubiläum.',
    lose: 'Ihr Netzwerk erfährt von einer neuen Stelle nur, wenn Sie selbst darüber schreiben.',
    note: 'Bei zwei US-Konten war es an. Sie können es ausschalten, solange Sie Ihr Profil bearbeiten, und danach wieder an.',
  },
  'active-status': {
    what: 'Das zeigt anderen, wann Sie auf LinkedIn aktiv sind.',
    lose: 'Ältere Anleitungen sagen, dann sähen auch Sie nicht mehr, wann andere aktiv sind.',
    note: 'Bei zwei neuen US-Konten stand „No one“. LinkedIn sagt, eine Änderung kann bis zu 30 Minuten dauern.',
  },
  'affiliates-sharing': {
    what: 'Damit kann LinkedIn Daten über Sie für Werbung an Microsoft und andere Partner geben.',
    lose: 'Sie sehen womöglich genauso viel Werbung. Auf Seiten von Microsoft passt sie dann weniger zu Ihnen.',
    note: 'Manche Quellen sagen, im Vereinigten Königreich gelte es nicht; sehen Sie nach. In den USA schaltet es laut LinkedIn auch das Browsersignal Global Privacy Control aus. Änderungen dauern laut LinkedIn bis zu 72 Stunden.',
  },
  'ads-off-linkedin': {
    what: 'Damit kann LinkedIn Ihnen auf anderen Websites und in anderen Apps Werbung zeigen.',
    lose: 'Werbung anderswo passt vielleicht weniger zu Ihnen.',
    note: 'In EU, EWR und der Schweiz fragt LinkedIn um Einwilligung für Beobachtetes und Daten von anderen. Werbung nach Ihrem Profil braucht keine, sehen Sie also auch hier nach. Im Vereinigten Königreich prüfen Sie jede Werbeeinstellung.',
  },
  'ads-inferred': {
    what: 'Das wählt Ihre Werbung nach Interessen aus, die LinkedIn aus Ihrem Verhalten errät.',
    lose: 'Die Werbung wird allgemeiner.',
    note: 'Ob es an ist, zeigt LinkedIn nur auf der eigenen Seite, nicht in der Liste.',
  },
  research: {
    what: 'Damit dürfen Forschungspartner von LinkedIn Daten über Sie für Studien zu Gesellschaft, Wirtschaft und Arbeit verwenden.',
    lose: 'Forschung im öffentlichen Interesse bekommt weniger Daten.',
    note: 'LinkedIn sagt, eine Änderung gilt nur für künftige Projekte und nicht für seine eigene Produktforschung.',
  },
  'permitted-services': {
    what: 'Das zeigt die anderen Apps und Dienste, denen Sie Zugang zu Ihrem LinkedIn-Konto gegeben haben.',
    lose: 'Bei diesen Apps können Sie sich erst wieder mit LinkedIn anmelden, wenn Sie sie neu zulassen.',
    note: 'In EU, EWR und der Schweiz können zugelassene Apps laut LinkedIn dauernden Zugang bekommen. Das kann Nachrichten einschließen, bis zu einem Jahr.',
  },
  'contacts-sync': {
    what: 'Das kopiert die Kontakte aus Ihrem Handy oder E-Mail-Konto zu LinkedIn.',
    lose: 'Sie bekommen weniger Vorschläge für Menschen, die Sie kennen könnten.',
    how: 'Entfernen Sie dort jede Quelle, oder wählen Sie „Remove all“. In der App auf dem Handy schalten Sie die Synchronisierung aus.',
    note: 'Bei LinkedIn steht es unter „Account preferences“. Früher hochgeladene Kontakte bleiben, bis Sie sie entfernen; das ist ein eigener Schritt.',
  },
  'job-application': {
    what: 'Das speichert Ihre Lebensläufe und Ihre Antworten auf Fragen von Arbeitgebern für die nächste Bewerbung.',
    lose: 'Sie müssen für jede Bewerbung einen Lebenslauf hochladen.',
    how: 'Auf der Seite sind drei Schalter: Lebensläufe und Antworten speichern, Daten daraus mit Recruitern teilen, Angaben zur Person speichern.',
    note: 'LinkedIns Seite sagt, gespeicherte Lebensläufe können auch zu seinen KI-Modellen beitragen. Alte Lebensläufe löschen Sie eigens.',
  },
  'signed-in-places': {
    what: 'Das zeigt die Geräte und Browser, in denen Sie angemeldet sind.',
    lose: 'Melden Sie ein eigenes Gerät ab, müssen Sie sich dort neu anmelden.',
  },
  'two-step': {
    what: 'Das fragt beim Anmelden zusätzlich zum Passwort nach einem Code.',
    lose: 'Das Anmelden braucht einen Schritt mehr, und Sie müssen Ihre Notfallcodes gut aufheben.',
    how: 'Wählen Sie lieber die Authenticator-App als eine Telefonnummer, wenn Sie können.',
    note: 'LinkedIn sagt, eine Telefonnummer hilft auch Menschen, die sie haben, Sie zu finden.',
  },
  passkeys: {
    what: 'Damit melden Sie sich mit Fingerabdruck, Gesicht oder PIN Ihres Geräts an statt mit einem Passwort.',
    lose: 'Ein Passkey ist an Ihr Gerät oder Ihren Passwortmanager gebunden.',
    note: 'Dritte, die LinkedIns Hilfe gelesen haben, sagen, bis zu fünf seien möglich.',
  },
  'download-data': {
    what: 'Das gibt Ihnen eine Datei mit einer Kopie Ihrer LinkedIn-Daten, wenn auch nicht mit allen.',
    lose: 'Sie müssen warten, und die Datei ist heikel. Verwahren Sie sie gut.',
    note: 'Ein erster Teil kommt meist binnen Minuten. Für den Rest nennen Quellen einen Tag oder bis zu 48 Stunden. Der Link gilt 72 Stunden.',
  },
  'read-receipts': {
    what: 'Das zeigt anderen, dass Sie ihre Nachricht gelesen haben oder gerade schreiben.',
    lose: 'Sie sehen nicht mehr, wann andere Ihre Nachrichten gelesen haben. Ein Schalter gilt für beides.',
    note: 'In einer Gruppe sehen sie laut LinkedIn auch Menschen, mit denen Sie nicht verbunden sind.',
  },
  'message-nudges': {
    what: 'Das erinnert Sie an Nachrichten, die Sie nicht beantwortet haben.',
    lose: 'Sie werden nicht mehr an alte Nachrichten erinnert.',
  },
  'harmful-detection': {
    what: 'Damit werden Nachrichten an Sie automatisch auf Belästigung und andere Verstöße gegen LinkedIns Regeln geprüft.',
    lose: 'Schalten Sie es aus, werden Sie seltener vor schädlichen Nachrichten gewarnt.',
  },
  'demographic-info': {
    what: 'Hier stehen persönliche Angaben, die Sie vielleicht über sich gemacht haben.',
    lose: 'Für die meisten ändert sich nichts.',
    note: 'Dieselbe Einstellung steht auch unter „Account preferences“.',
  },
  'members-you-follow': {
    what: 'Das bestimmt, wer sehen kann, welchen Personen Sie folgen.',
    lose: 'Für die meisten ändert sich nichts.',
    note: 'LinkedIn sagt, wem Sie folgen, sieht das immer.',
  },
  'last-name': {
    what: 'Das bestimmt, ob Menschen ohne Kontakt zu Ihnen Ihren ganzen Nachnamen sehen.',
    lose: 'Andere sehen nur einen Anfangsbuchstaben. LinkedIn sagt, mit Ihrem vollen Namen kann man Sie weiterhin finden.',
  },
  'representing-org': {
    what: 'Damit kann LinkedIn Ihr Profil neben Stellenanzeigen, Unternehmensseiten, Werbung und Themen zeigen, denen Sie folgen oder die Sie kommentiert haben.',
    lose: 'Sie erscheinen seltener neben solchen Inhalten.',
    note: 'In der EU und im Vereinigten Königreich beruht es laut LinkedIn auf Ihrer Einwilligung und ist vielleicht aus.',
  },
  mentions: {
    what: 'Das bestimmt, ob andere Sie in ihren Beiträgen erwähnen oder markieren können.',
    lose: 'Schalten Sie es aus, können andere Sie in Beiträgen nicht markieren.',
    note: 'Bei zwei US-Konten war es an.',
  },
  invitations: {
    what: 'Das bestimmt, wer Ihnen eine Kontaktanfrage schicken kann.',
    lose: 'Beschränken Sie es, können Fremde Sie nicht einladen. Manche davon bringen echte Chancen.',
  },
  'search-history': {
    what: 'Das ist die Liste dessen, wonach Sie auf LinkedIn gesucht haben.',
    lose: 'Die Suchvorschläge fangen von vorn an.',
  },
  'page-owner-export': {
    what: 'Damit können Betreiber von LinkedIn-Seiten Angaben aus Ihrem Profil exportieren und was Sie auf ihrer Seite getan haben.',
    lose: 'Diese Seiten können Ihre Angaben nicht exportieren.',
    note: 'Bei zwei US-Konten war es aus.',
  },
  'page-visit': {
    what: 'Damit sehen Firmen, dass Sie ihre Seite besucht haben.',
    lose: 'Eine Firma, die Sie interessiert, sieht Ihren Besuch nicht.',
    note: 'Bei zwei US-Konten war es aus.',
  },
  cookies: {
    what: 'Das bestimmt, welche Cookies LinkedIn über die nötigen hinaus verwenden darf.',
    lose: 'Werbung und manche Inhalte anderer Websites passen vielleicht weniger zu Ihnen.',
    note: 'In den aufgezeichneten Listen zweier US-Konten kommt es nicht vor. Angeboten wird es in Europa und an einigen anderen Orten.',
  },
  'job-accounts': {
    what: 'Das zeigt Ihre Konten auf Karriereseiten von Arbeitgebern, die LinkedIn gespeichert hat.',
    lose: 'Auf diesen Karriereseiten müssen Sie sich neu anmelden.',
    note: 'LinkedIn sagt, das Entfernen löscht nicht das Konto auf der Karriereseite des Arbeitgebers.',
  },
  'blocked-members': {
    what: 'Das ist die Liste der Menschen, die Sie blockiert haben. Das Blockieren ist LinkedIns eigenes Mittel gegen eine einzelne Person.',
    lose: 'Sie sehen einander nicht mehr, und gegenseitige Profilbesuche verschwinden.',
    how: 'Um jemanden zu blockieren, öffnen Sie das Profil der Person und wählen oben im Menü „Block/Report“.',
  },
  messages: {
    what: 'Damit können Menschen, mit denen Sie nicht verbunden sind, Ihnen Nachrichtenanfragen und InMail schicken.',
    lose: 'Ist beides aus, können Recruiter und Fremde Ihnen auf LinkedIn nicht schreiben.',
    note: 'LinkedIn sagt, Nachrichten Ihrer direkten Kontakte lassen sich nicht abschalten.',
  },
  followers: {
    what: 'Hier legen Sie fest, wer Ihren öffentlichen Beiträgen folgen kann.',
    lose: 'LinkedIn sagt, Sie verlieren die Follower außerhalb Ihres Netzwerks.',
    note: 'LinkedIn sagt, eine Änderung dauert etwa 24 Stunden.',
  },
  'linkedin-promotions': {
    what: 'Damit kann LinkedIn Ihre Aktivität und Ihr Profil nutzen, um für eigene Produkte zu werben, auch per E-Mail.',
    lose: 'Werbung für LinkedIn sehen Sie vielleicht weiter, aber nicht auf Sie zugeschnitten.',
    note: 'LinkedIn sagt, es beendet Direktwerbung immer, wenn Sie widersprechen.',
  },
  'data-from-others': {
    what: 'Damit kann LinkedIn Daten über Sie von Werbekunden und anderen Diensten nutzen, um Werbung auszuwählen.',
    lose: 'Die Werbung passt vielleicht weniger zu Ihnen.',
    note: 'LinkedIn sagt, es verbessert mit diesen Daten auch seine Werbewerkzeuge.',
  },
  'measure-ads': {
    what: 'Damit kann LinkedIn nutzen, was Sie nach einer Werbung getan haben, für Berichte an Werbekunden.',
    lose: 'Für die meisten nichts.',
    note: 'LinkedIn sagt, die Berichte enthalten nur zusammengefasste Zahlen, von allen Ihren Geräten.',
  },
  'remembered-devices': {
    what: 'Das sind Geräte, auf denen sich LinkedIn Ihr Passwort merkt.',
    lose: 'Auf einem entfernten Gerät geben Sie das Passwort wieder ein.',
    note: 'Ein altes oder gemeinsam genutztes Gerät in der Liste lässt vielleicht noch jemanden hinein.',
  },
  'microsoft-accounts': {
    what: 'Das sind die Microsoft-Konten, die Ihre LinkedIn-Daten lesen dürfen.',
    lose: 'Microsofts Apps zeigen Ihre LinkedIn-Daten dort nicht mehr.',
    note: 'Bei LinkedIn steht es unter „Account preferences“.',
  },
  verifications: {
    what: 'Das ist die Liste dessen, was Sie LinkedIn nachgewiesen haben, etwa Ihre Identität oder dienstliche E-Mail-Adresse.',
    lose: 'Ohne Bestätigung verschwindet das Zeichen aus Ihrem Profil.',
    note: 'Bei LinkedIn steht es unter „Account preferences“. Laut LinkedIns Hinweis behält es den Namen aus dem Ausweis und eine geschwärzte Kopie.',
  },
  'other-ads': {
    what: 'Elf Einstellungen in zwei Gruppen bestimmen, welche Angaben Ihre Werbung auswählen, etwa Arbeitgeber, Ort, Alter und Geschlecht.',
    lose: 'LinkedIn sagt, Sie sehen ebenso viel Werbung, aber weniger zugeschnittene.',
    how: 'Gehen Sie auf LinkedIns Seite „Profile data“ und „Activity and inferred data“ durch. Drei davon sind Häkchen zum Entfernen.',
  },
}

import type { Translated } from '../index.ts'

export const words: Translated<'checkup-items'> = {
  'public-profile': {
    what: 'Das ist der Teil Ihres Profils, den Suchmaschinen und Menschen ohne Konto sehen können.',
    advice:
      'Verbergen Sie, was Sie nicht auf ein Plakat schreiben würden, oder schalten Sie die öffentliche Sichtbarkeit aus.',
    lose: 'Recruiter und Kunden außerhalb von LinkedIn finden Sie nicht mehr so leicht.',
    note: 'LinkedIn sagt, Suchmaschinen könnten die alte Fassung noch Wochen oder Monate zeigen. Mitglieder sehen weiter das ganze Profil.',
  },
  'email-visibility': {
    what: 'Es bestimmt, wer Ihre E-Mail-Adresse im Profil lesen und wer sie exportieren kann.',
    advice: 'Wählen Sie „Only visible to me“, und schalten Sie „Allow connections to export emails“ aus.',
    lose: 'Ihre Kontakte müssen Ihnen auf LinkedIn schreiben statt per E-Mail.',
    note: 'Ein älterer Hilfetext von LinkedIn sagt, direkte Kontakte sähen die Adresse ohne Ihr Zutun.',
  },
  'connections-visibility': {
    what: 'Es bestimmt, ob Ihre Kontakte die Liste aller Ihrer Kontakte durchsehen können.',
    advice: 'Schalten Sie es aus oder wählen Sie „Only you“.',
    lose: 'Andere können in Ihrem Netzwerk niemanden suchen, der den Kontakt herstellt.',
    note: 'Ein älterer Hilfetext von LinkedIn sagt, gemeinsame Kontakte blieben in jedem Fall sichtbar. Dort standen „Yes“ und „No“.',
  },
  'profile-viewing-options': {
    what: 'Es bestimmt, was andere von Ihnen sehen, wenn Sie ihr Profil angesehen haben.',
    advice: 'Wählen Sie „Private mode“, wenn Sie unbemerkt nachsehen wollen.',
    lose: 'In einem kostenlosen Konto ist dann auch Ihre eigene Liste der Besucher leer.',
  },
  'discovery-email': {
    what: 'Es bestimmt, wer Ihr Profil findet, wenn er Ihre E-Mail-Adresse schon hat.',
    advice: 'Wählen Sie „Nobody“ oder die engste Auswahl, die es gibt.',
    lose: 'Wer nur Ihre E-Mail-Adresse hat, findet Sie damit nicht.',
    note: 'Quellen sind sich nicht einig, was voreingestellt ist. Sehen Sie bei sich nach.',
  },
  'discovery-phone': {
    what: 'Es bestimmt, wer Ihr Profil findet, wenn er Ihre Telefonnummer schon hat.',
    advice: 'Wählen Sie „Nobody“ oder die engste Auswahl, die es gibt.',
    lose: 'Wer nur Ihre Telefonnummer hat, findet Sie damit nicht.',
    note: 'Quellen sind sich nicht einig, was voreingestellt ist. Sehen Sie bei sich nach.',
  },
  'off-linkedin-visibility': {
    what: 'Damit können Programme anderer Firmen, etwa für E-Mail und Büro, Ihr Profil zeigen.',
    advice: 'Schalten Sie es aus.',
    lose: 'Ihre Profilkarte erscheint in diesen Programmen nicht mehr.',
  },
  'share-profile-updates': {
    what: 'Es meldet Ihrem Netzwerk, wenn Sie Stelle oder Schule wechseln oder ein Jubiläum haben.',
    advice: 'Schalten Sie es aus, während Sie Ihr Profil bearbeiten.',
    lose: 'Ihr Netzwerk erfährt von einer neuen Stelle nur, wenn Sie es selbst schreiben.',
    note: 'Quellen sind sich nicht einig, was voreingestellt ist. Sehen Sie bei sich nach.',
  },
  'active-status': {
    what: 'Es zeigt anderen ein Zeichen, wenn Sie auf LinkedIn sind.',
    advice: 'Wählen Sie „No one“.',
    lose: 'Ältere Anleitungen sagen, dann sähen auch Sie nicht mehr, wann andere da sind.',
    note: 'Quellen sind sich nicht einig, was voreingestellt ist. Sehen Sie bei sich nach.',
  },
  'affiliates-sharing': {
    what: 'Damit darf LinkedIn Daten über Sie für Werbung an Microsoft und andere geben.',
    advice: 'Schalten Sie es aus.',
    lose: 'Sie sehen so viel Werbung wie vorher. Die auf Seiten von Microsoft passt weniger zu Ihnen.',
    note: 'Manche Quellen sagen, es gelte im Vereinigten Königreich nicht; suchen Sie die Zeile. In den USA schaltet laut LinkedIn auch das Signal Global Privacy Control es aus.',
  },
  'ads-off-linkedin': {
    what: 'Damit darf LinkedIn Ihnen auf anderen Websites und in anderen Apps Werbung zeigen.',
    advice: 'Schalten Sie es aus.',
    lose: 'Werbung anderswo passt weniger zu Ihnen.',
    note: 'In EU und EWR hängt es von Ihrer Einwilligung ab. Vielleicht ist es schon aus.',
  },
  'ads-inferred': {
    what: 'Es wählt Ihre Werbung nach Interessen, die LinkedIn aus Ihrem Verhalten errät.',
    advice: 'Schalten Sie es aus, und gehen Sie die Zeilen daneben genauso durch.',
    lose: 'Werbung wird allgemeiner. Die etwa 16 Zeilen durchzugehen, dauert einige Minuten.',
    note: 'In EU und EWR gelten andere Regeln zur Einwilligung. Manche Zeilen sind dort vielleicht schon aus.',
  },
  research: {
    what: 'Damit darf LinkedIn Ihre Daten für Forschung zu Arbeit und Wirtschaft nutzen.',
    advice: 'Entscheiden Sie selbst, und schalten Sie es aus, wenn Sie möglichst wenig teilen wollen.',
    lose: 'Forschung im öffentlichen Interesse bekommt weniger Daten.',
  },
  'permitted-services': {
    what: 'Es zeigt andere Apps und Dienste, denen Sie einmal Zugang zu Ihrem LinkedIn-Konto gegeben haben.',
    advice: 'Nehmen Sie alle heraus, die Sie nicht kennen oder nicht mehr brauchen.',
    lose: 'Die Anmeldung dort mit LinkedIn geht erst wieder, wenn Sie sie neu erlauben.',
    note: 'In EU, EWR und der Schweiz können manche Apps laut LinkedIn dauernden Zugang bekommen. Das kann Nachrichten einschließen, bis zu einem Jahr.',
  },
  'contacts-sync': {
    what: 'Es kopiert das Adressbuch Ihres Handys oder Mailkontos zu LinkedIn.',
    advice: 'Schalten Sie es aus.',
    lose: 'Sie bekommen weniger Vorschläge für Menschen, die Sie kennen könnten.',
    note: 'Schon hochgeladene Kontakte sind ein zweiter Schritt. Nehmen Sie sie dort auch heraus.',
  },
  'job-application': {
    what: 'Es bewahrt Ihre Lebensläufe und Ihre Antworten auf Fragen von Arbeitgebern für die nächste Bewerbung auf.',
    advice: 'Schalten Sie es aus, solange Sie keine Stelle suchen.',
    lose: 'Sie laden für jede Bewerbung einen Lebenslauf neu hoch.',
    note: 'Früher gespeicherte Lebensläufe sind ein zweiter Schritt; löschen Sie die alten. Solange sie gespeichert sind, stehen sie auf LinkedIns Liste fürs KI-Training.',
  },
  'signed-in-places': {
    what: 'Es zeigt die Geräte und Browser, in denen Ihr Konto gerade offen ist.',
    advice: 'Melden Sie sich überall dort ab, wo Sie Gerät oder Browser nicht erkennen.',
    lose: 'Auf einem eigenen Gerät, das Sie abgemeldet haben, melden Sie sich neu an.',
  },
  'two-step': {
    what: 'Es fragt beim Anmelden neben dem Passwort nach einem zweiten Code.',
    advice: 'Schalten Sie es ein, mit einer Authenticator-App.',
    lose: 'Das Anmelden braucht einen Schritt mehr, und Sie müssen die Notfallcodes aufheben.',
  },
  passkeys: {
    what: 'Damit melden Sie sich mit Fingerabdruck, Gesicht oder PIN Ihres Geräts an statt mit einem Passwort.',
    advice: 'Legen Sie einen an.',
    lose: 'Ein Passkey hängt an Ihrem Gerät oder an Ihrem Passwortmanager.',
    note: 'Bis zu fünf sind möglich, sagen Dritte, die LinkedIns Hilfe gelesen haben.',
  },
  'download-data': {
    what: 'Es gibt Ihnen eine Datei mit den Daten, die LinkedIn über Sie hat.',
    advice: 'Fordern Sie Ihre Kopie an, bevor Sie etwas löschen.',
    lose: 'Sie müssen etwas warten, und die Datei ist heikel: Verwahren Sie sie gut.',
    note: 'Ein erster Teil kommt in Minuten. Für den Rest nennen Quellen einen Tag oder bis zu 48 Stunden. Der Link gilt 72 Stunden.',
  },
  'read-receipts': {
    what: 'Es zeigt anderen, dass Sie ihre Nachricht gelesen haben oder gerade schreiben.',
    advice: 'Entscheiden Sie selbst, und schalten Sie es aus, wenn Sie weniger zeigen wollen.',
    lose: 'Sie sehen dann nicht mehr, wann andere Ihre gelesen haben. Ein Schalter gilt für beides.',
  },
  'message-nudges': {
    what: 'Es erinnert Sie an Nachrichten, die Sie nicht beantwortet haben.',
    advice: 'Entscheiden Sie selbst.',
    lose: 'Ohne es erinnert Sie nichts an alte Nachrichten.',
  },
  'harmful-detection': {
    what: 'Es durchsucht Ihre Nachrichten automatisch nach Betrug und Belästigung.',
    advice: 'Lassen Sie es an, es sei denn, das Durchsuchen stört Sie.',
    lose: 'Ist es aus, werden Sie seltener vor Betrug und Belästigung gewarnt.',
  },
  'demographic-info': {
    what: 'Hier stehen persönliche Angaben über Sie, falls Sie sie ausgefüllt haben.',
    advice: 'Lassen Sie es leer, oder leeren Sie, was dort steht.',
    lose: 'Den meisten fehlt dadurch nichts.',
    note: 'Quellen sind sich über den Ort nicht einig. Ist es nicht da, sehen Sie unter „Account preferences“ nach.',
  },
  'members-you-follow': {
    what: 'Es bestimmt, wer sieht, welchen Menschen Sie folgen.',
    advice: 'Wählen Sie „Only visible to me“.',
    lose: 'Den meisten fehlt dadurch nichts.',
    note: 'Quellen sind sich nicht einig, was voreingestellt ist. Sehen Sie bei sich nach.',
  },
  'last-name': {
    what: 'Es bestimmt, ob Menschen, mit denen Sie nicht vernetzt sind, Ihren ganzen Nachnamen sehen.',
    advice: 'Lassen Sie es, wie es ist, es sei denn, Sie müssen schwerer zu finden sein.',
    lose: 'Ändern Sie es, sehen andere nur einen Buchstaben und finden Sie nicht so leicht.',
  },
  'representing-org': {
    what: 'Damit kann Ihr Profil auf LinkedIn neben Inhalten Ihres Arbeitgebers erscheinen.',
    advice: 'Schalten Sie es aus, wenn Sie dort nicht erscheinen wollen.',
    lose: 'Sie erscheinen seltener neben Inhalten Ihrer Firma.',
  },
  mentions: {
    what: 'Es bestimmt, ob andere Sie in ihren Beiträgen erwähnen oder markieren können.',
    advice: 'Entscheiden Sie selbst.',
    lose: 'Ist es aus, können andere Sie in Beiträgen nicht markieren.',
    note: 'Quellen sind sich nicht einig, in welchem Bereich es ist.',
  },
  invitations: {
    what: 'Es bestimmt, wer Ihnen eine Kontaktanfrage schicken darf.',
    advice: 'Lassen Sie es, oder beschränken Sie es auf Menschen, die Ihre E-Mail-Adresse kennen.',
    lose: 'Mit der Beschränkung können Fremde Sie nicht einladen, und manche bringen echte Chancen.',
  },
  'search-history': {
    what: 'Es bewahrt auf, wonach Sie auf LinkedIn gesucht haben.',
    advice: 'Leeren Sie es.',
    lose: 'Die Vorschläge im Suchfeld beginnen von vorn.',
  },
  'page-owner-export': {
    what: 'Damit können Betreiber von Unternehmensseiten, denen Sie folgen, Angaben über Sie exportieren.',
    advice: 'Schalten Sie es aus.',
    lose: 'Diese Seiten können Ihre Angaben nicht exportieren.',
    note: 'Quellen sind sich nicht einig, was voreingestellt ist. Sehen Sie bei sich nach.',
  },
  'page-visit': {
    what: 'Damit sehen Firmen, dass Sie ihre Seite besucht haben.',
    advice: 'Schalten Sie es aus.',
    lose: 'Eine Firma, die Sie interessiert, sieht Ihren Besuch nicht.',
    note: 'Quellen sind sich nicht einig, was voreingestellt ist. Sehen Sie bei sich nach.',
  },
  cookies: {
    what: 'Es bestimmt, welche Cookies LinkedIn über die nötigen hinaus verwenden darf.',
    advice: 'Lehnen Sie ab, was nicht nötig ist.',
    lose: 'Werbung und manche Inhalte anderer Websites passen weniger zu Ihnen.',
    note: 'Es wird in Europa und an einigen anderen Orten angeboten. Quellen sind sich über den Bereich nicht einig; der andere ist „Data privacy“.',
  },
  'job-accounts': {
    what: 'Es zeigt Konten auf Karriereseiten von Arbeitgebern, die LinkedIn für Sie gespeichert hat.',
    advice: 'Nehmen Sie die alten heraus.',
    lose: 'Auf diesen Karriereseiten melden Sie sich neu an.',
  },
}

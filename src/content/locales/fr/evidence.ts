import type { Translated } from '../index.ts'

export const words: Translated<'evidence'> = {
  method: {
    seen: 'Vu dans un compte',
    recording: 'Vu sur des enregistrements des pages de LinkedIn',
    'linkedin-text': 'Texte de LinkedIn, lu dans une copie',
    law: 'La loi, citée par son article',
    regulator: 'Page d’une autorité',
    press: 'Article de presse',
    guide: 'Source tierce',
    search: 'Notre propre recherche',
  },
  grade: {
    A: 'Forte : les mots ou les pages de LinkedIn ou d’une autorité, ou cités avec la page.',
    B: 'Bonne : deux sources indépendantes, ou une source forte.',
    C: 'Faible : une source secondaire.',
    D: 'Non confirmée : nous n’avons rien trouvé d’autre qui l’appuie.',
  },
  asOf: '{method}, {date}.',
  unknownDate: 'date inconnue',
  searched: 'Nous avons cherché et rien trouvé qui montre le contraire.',
  seenOn: '{method}, {date}, LinkedIn en {language}, {device}.',
  notSeen: 'Nous ne l’avons pas essayé nous-mêmes dans un compte LinkedIn.',
}

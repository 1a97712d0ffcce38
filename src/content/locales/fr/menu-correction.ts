import type { Translated } from '../index.ts'

export const words: Translated<'menu-correction'> = {
  lede: 'Dites-nous ce que vous voyez, pour que nous puissions corriger le guide. N’indiquez ni votre nom ni votre compte.',
  saw: 'Que voyez-vous à la place ?',
  language: 'Langue dans laquelle vous utilisez LinkedIn',
  result: 'Votre message',
  copy: 'Copier le message',
  copied: 'Message copié',
  send: 'Ouvrir {contact} pour l’envoyer',
  noContact:
    'Cette copie du guide n’indique pas de contact. Si vous connaissez la personne qui l’héberge, envoyez-lui ce message.',
  nothing: 'Rien n’est envoyé, sauf si vous l’envoyez.',
  lines: {
    entry: 'Entrée : {entry}, révision {revision}',
    label: 'Libellé cherché : {label}',
    device: 'Appareil : {device}',
    language: 'Langue de LinkedIn : {language}',
    unknown: 'non indiqué',
    saw: 'Vu à la place : {text}',
  },
}

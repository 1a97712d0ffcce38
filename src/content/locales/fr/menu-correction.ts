import type { Translated } from '../index.ts'

export const words: Translated<'menu-correction'> = {
  lede: 'Dites-nous ce que vous voyez, pour que le guide soit juste. N’écrivez ni nom ni compte.',
  saw: 'Que voyez-vous à la place ?',
  language: 'Langue dans laquelle LinkedIn s’affiche',
  result: 'Votre message',
  copy: 'Copier le message',
  copied: 'Message copié',
  send: 'Portez-le à {contact}',
  noContact: 'Cette copie du guide ne donne pas d’adresse. Copiez le message, et donnez-le à qui tient cette copie.',
  nothing: 'Rien ne s’envoie tout seul.',
  lines: {
    entry: 'Entrée : {entry}, révision {revision}',
    label: 'Libellé cherché : {label}',
    device: 'Appareil : {device}',
    language: 'Langue de LinkedIn : {language}',
    unknown: 'non dit',
    saw: 'Vu à la place : {text}',
  },
}

import type { Catalogue } from '@/shared/i18n/language'

const da = {
  title: 'Hjælp',
  keysTitle: 'Genveje på tastaturet',
  keysCaption: 'Genveje',
  key: 'Tast',
  does: 'Gør',
  keys: {
    palette: 'Åbner feltet "Gå til": find en side eller et nummer, skift sprog, lås',
    tab: 'Flytter til næste eller forrige felt, knap eller link',
    escape: 'Lukker øverste dialog eller menu',
    enter: 'Bruger knappen eller linket. Piletaster flytter i menuer og faner',
    submit: 'Sender formularen, du skriver i',
    lock: 'Låser skærmen nu',
  },
  turnOff: 'Brug genveje',
  turnOffHint: 'Gælder, til du logger af. Tab, Enter og Escape virker altid.',
  acuteTitle: 'Når det haster',
  acute: 'Infohus er ikke en vagttelefon: ingen læser med hele tiden. Ring, når det haster.',
  wordsTitle: 'Når noget mangler',
  words: '"Du har ikke adgang til denne oplysning" betyder, at feltet ikke vises for din rolle. Det siger intet om, hvorvidt der står noget.',
}

const en: typeof da = {
  title: 'Help',
  keysTitle: 'Keyboard shortcuts',
  keysCaption: 'Shortcuts',
  key: 'Key',
  does: 'Does',
  keys: {
    palette: 'Opens "Go to": find a page or a number, switch language, lock',
    tab: 'Moves to the next or the previous field, button or link',
    escape: 'Closes the topmost dialog or menu',
    enter: 'Uses the button or link. Arrow keys move inside menus and tabs',
    submit: 'Sends the form you are writing in',
    lock: 'Locks the screen now',
  },
  turnOff: 'Use shortcuts',
  turnOffHint: 'Holds until you log off. Tab, Enter and Escape always work.',
  acuteTitle: 'When it is urgent',
  acute: 'Infohus is no emergency line: nobody reads along all the time. Call when it is urgent.',
  wordsTitle: 'When something is missing',
  words: '"You do not have access to this information" means that the field is not shown to your role. It says nothing about whether there is anything in it.',
}

export const texts: Catalogue<typeof da> = { da, en }

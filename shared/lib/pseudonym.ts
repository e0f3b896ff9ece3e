/**
 * What somebody is called while nobody is to know who it is: a colour, an animal, and a number that tells twins apart.
 * No word of these is also a given name.
 */
export type Pseudonym = { readonly name: string; readonly colour: PseudonymColour };

export const pseudonymColours = [
  'Azure',
  'Bronze',
  'Cobalt',
  'Copper',
  'Crimson',
  'Emerald',
  'Indigo',
  'Lime',
  'Maroon',
  'Ochre',
  'Plum',
  'Silver',
  'Slate',
  'Teal',
  'Turquoise',
  'Umber',
] as const;
export type PseudonymColour = (typeof pseudonymColours)[number];

const animals =
  'Antelope Badger Beaver Bison Buffalo Condor Crane Curlew Dolphin Eagle Egret Elk Falcon Finch Flamingo Fox Gannet Gazelle Gecko Gibbon Heron Ibex Ibis Kestrel Koala Lapwing Lemur Leopard Lynx Marten Narwhal Ocelot Orca Osprey Otter Owl Panda Panther Pelican Penguin Petrel Plover Puffin Puma Quail Raven Salmon Seal Shrike Sparrow Stork Sturgeon Swallow Swan Swift Tern Thrush Tiger Trout Turtle Wolf Wombat Zebra Zander'.split(
    ' ',
  );

/** The same for an id wherever it is shown. */
export const pseudonymOf = (id: string): Pseudonym => {
  let hash = 2166136261;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619) >>> 0;
  const mixed = Math.imul(hash ^ (hash >>> 15), 2246822519) >>> 0;
  const colour = pseudonymColours[mixed % pseudonymColours.length] ?? 'Slate';
  const animal = animals[Math.floor(mixed / 16) % animals.length] ?? 'Heron';
  const number = 10 + (Math.floor(mixed / 1024) % 90);
  return { name: `${colour} ${animal} ${number}`, colour };
};

/** Where they are known, and in the colour beside their name: not what they are called where they are hidden. */
export const knownPseudonymOf = (id: string): Pseudonym => pseudonymOf(`${id} known`);

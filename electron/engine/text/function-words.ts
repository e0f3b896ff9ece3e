// Little words that carry a sentence; those that two languages share count for both.
const lists: Readonly<Record<string, string>> = {
  en: 'the and of to with for from by was were is are have has had been this that which on at as an into their our my i you not or through within while who also under using all other as well',
  de: 'und der die das den dem des ein eine einer eines einem mit für von vom zum zur im am bei auf aus als ist sind war wurde werden nach über durch sowie auch sich nicht oder bis seit unter ich haben habe',
  fr: 'et les des une un du au aux dans pour avec sur par est sont dont chez ainsi que qui ou nous je mes mon ma ses son leur cette ces en de la le et à été plus auprès',
  es: 'y los las una un del al con para por en de la el es son como más sus mi mis sobre desde hasta entre que también fue ha sido',
  it: 'e gli una un del della dei delle degli nel nella con per di il lo la le da dal alla alle agli che sono è come presso anche su tra sia ed',
  pt: 'e os as uma um do da dos das no na nos nas com para por de em ao à que são é como mais pela pelo foi também sobre até entre não',
  nl: 'en het een van voor met bij naar op te de der dat die is zijn was werd heb ik ook aan door als uit over om binnen tot waaronder mijn',
  pl: 'i w z na do oraz dla od po przy przez się jest są był była jako ze o za pod nad lub których które tym ich moje',
  sv: 'och att det en ett för med av som på till är var från inom samt vid jag har den de eller hos även om',
  da: 'og at det en et for med af som på til er var fra inden samt ved jeg har den de eller hos også om',
  no: 'og å det en et for med av som på til er var fra innen samt ved jeg har den de eller hos også om',
  fi: 'ja on ovat sekä tai kanssa että oli olen myös mukaan kuten joka jossa noin',
  cs: 'a v na s se z do pro od po při že je jsou byl byla jako k ve ze o nebo který které i',
  hu: 'és a az egy hogy nem is volt mint meg vagy valamint való által ezen után',
  ro: 'și si în la de cu pe pentru din care este sunt a ale al prin sau unei un o ca fost',
  tr: 've bir ile için olarak bu da de olan en çok kadar daha göre gibi',
  id: 'dan yang di dengan untuk dari pada ini itu adalah sebagai dalam atau ke oleh serta',
  vi: 'và của là các trong cho với được có một những từ đến tại',
};

const made = new Map<string, string[]>();
for (const [language, words] of Object.entries(lists)) {
  for (const word of new Set(words.split(' '))) made.set(word, [...(made.get(word) ?? []), language]);
}
export const functionWords: ReadonlyMap<string, readonly string[]> = made;

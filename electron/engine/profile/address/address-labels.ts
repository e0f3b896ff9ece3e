// What stands before an address, and what tells that a line is none.

export const addressLabel =
  /^\s*(?:(?:home|current|postal|permanent|mailing|present|private|residential|contact|full)\s+)?(?:address|location|city|residence|lives? in|based in|resid(?:es?|ing) in|wohnort|wohnhaft in|wohnhaft|anschrift|adresse|ort|domicile|ville|lieu|direcci[óo]n|domicilio|localidad|ciudad|residencia|lugar de residencia|indirizzo|residenza|citt[àa]|morada|endere[çc]o|localidade|cidade|adres|woonplaats|woonachtig te|miejsce zamieszkania|zamieszka[łl]y|miasto|bostad|adress|bosted|osoite|lak[óo]hely|lakc[íi]m|адреса|місто|c[íi]m|bydli[šs]t[ěe]|адрес|город|проживание|прожива(?:ет|ю)|место жительства|διεύθυνση|住所|現住所|居住地|现居地|所在地|地址|주소|العنوان|الموقع|مكان الإقامة)(?:\s*\([^)]{1,20}\))?\s*[:：.–-]\s*/iu;
export const labelAlone = new RegExp(
  `${addressLabel.source.replace(/\[:：\.–-\]\\s\*$/, '')}[:：]?\\s*$`,
  'iu',
);
export const saysOrigin =
  /birth|\bborn\b|\bgeb(?:oren|urts|\.)|naissance|né[e]? (?:le|à)|nacimiento|\bnat[oa]\b|nascita|nascimento|geboorte|urodz|nationali|staatsang|citizen|ciudadan|nacionalidad|cittadinanza|narodowo|\bvisa\b|\bpermit|relocat|国籍|出身|籍贯/iu;
export const saysElse =
  /@|https?:|www\.|\b(?:university|college|school|inc|llc|ltd|gmbh|hospital|bank|institute|manager|engineer|developer|nurse|teacher|analyst|designer|consultant)\b/i;
/** What a form asks beside the address; "Male" is a town as well. */
export const asksElse =
  /^\s*(?:gender|sex|geschlecht|sexe|sexo|sesso|geslacht|płeć|marital|civil status|familienstand|religion|race|ethnic|caste|tribe|mother tongue|native language|home language|other languages?|languages?|criminal|driv(?:er|ing))/iu;
export const isGender = (words: string): boolean => /^(?:fe)?male$/i.test(words);

// What is written before and behind a number, and tells what is dialled by it.

export const extension =
  /^\s*(?:,|;)?\s*(?:ext(?:ension)?|x|poste|durchwahl|dw|int(?:erno)?|wewn?|ramal|anexo|toestel|tst|klapka|доб|#)\.?:?\s*(\d{1,6})\b/iu;
const phoneLabel =
  /(?:phone|(?<!\p{L})hp|tele?fo(?:n|on|ne|no)?s?|fon|tlf|tfno|t[ée]l|mob(?:ile?|iel|il)?|cell?(?:ulare?|ular|phone)?|handy|gsm|natel|m[óo]vil|port(?:able)?|telem[óo]vel|kom(?:órka|órkowy)?|puh(?:elin)?|whats\s?app|call|contact|num(?:ber|mer|éro)|mobilnummer|ph|rufnummer|電話|携帯|手机|电话|전화|тел(?:ефон)?|моб|τηλ|κιν|هاتف|جوال|طلفون)\.?\s*(?:no\.?|nr\.?|number)?\s*[:：.)\]-]?\s*(?:\([^)\d]{1,12}\)\s*)?$/iu;
const shortLabel = /(?:^|[\s|•·,;(])[tpmchTPMCH]\s*[.:)]\s*$/;
const faxLabel =
  /(?:\bfax|telefax|telefaks|\bfaks|t[ée]l[ée]copie|факс|传真|傳真|ファックス|\bF)\.?\s*(?:no\.?)?\s*[:.]?\s*$/i;
export const otherNumber =
  /(?<!\p{L})(?:p\.?\s?o\.?\s?box|postfach|postbus|apartado|caixa\s+postal|casilla|b\.?p\.?|skr(?:ytka)?\.?\s+poczt\w*|ref(?:erence|erenz|\.)?|job|vacancy|kennziffer|chiffre|case|order|file|employee|personal(?:nummer)?|cep|curp|rfc|nif|c[ée]dula|c\.?\s?c\.|cnic|iqama|emirates\s+id|s[ée]cu(?:rit[ée]\s+sociale)?|f[üu]hrerschein|permis|krs|licence|iban|bic|konto|account|\bid\b|passport|pass-?nr|ssn|social security|nric|licen[cs]e|reg(?:istration)?\.?|pesel|nip|regon|siret|\bdni|\bnie|\bcpf|\bcnpj|\brut|aadha?ar|\bpan\b|dob|birth|born|geboren|geburts|zip|postcode|plz|postal|npi|lic\.?|\bdea|isbn|issn|doi|orcid|matri[ck]|roll|student|mitglied|member|badge|certificate|ausweis|vat|ust|cnss|npwp|nin|bsn|personnummer|fødselsnummer|gmc|nmc|pin|sia|hcpc|steuer|№\s*диплома)\D{0,22}$/iu;

export const saysPhone = (lead: string): boolean =>
  phoneLabel.test(lead) || shortLabel.test(lead) || (faxLabel.test(lead) && !saysFax(lead));

/** "Tel./Fax" is both. */
export const saysFax = (lead: string): boolean =>
  faxLabel.test(lead) &&
  !/(?:tel|phone|fon|тел)[\p{L}.]{0,4}\s*(?:[/&+,]|und|and|et|y|e|en|i)\s*(?:tele)?fa[xk]/iu.test(lead);

/** A label in short form that is not one of a phone: "CI:", "RUT:". */
export const saysSomethingElse = (lead: string): boolean => /(?:^|[|•·,;\s])[A-Z]{2,5}\s?:\s*$/.test(lead);

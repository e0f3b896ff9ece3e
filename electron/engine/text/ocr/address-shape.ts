/** An e-mail address from its first letter to its last. */
export const isEmail = (text: string): boolean => email.test(text);

const email = /^[\p{L}\p{N}][\p{L}\p{N}._%+'-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u;

/** Something of an address: letters on both sides of a sign that has no space after it in no sentence. */
export const isAddressLike = (text: string): boolean =>
  /[@©®]/u.test(text) && text.length > 3
    ? true
    : /[\p{L}\p{N}][._]\p{Ll}{2,}/u.test(text) || /^(?:www|https?)\b/iu.test(text);

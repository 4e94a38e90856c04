/**
 * True when `isbn` is an ISBN-10 or ISBN-13 whose check digit is right; hyphens and spaces are passed over.
 * Source: ISBN Users’ Manual, International Edition, 7th ed., section 5.
 */
export function isIsbn(isbn: string): boolean {
  const digits = isbn.replace(/[\s-]/g, '').toUpperCase();
  if (/^\d{13}$/.test(digits)) {
    const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0);
    return /^97[89]/.test(digits) && sum % 10 === 0;
  }
  if (/^\d{9}[\dX]$/.test(digits)) {
    const sum = [...digits].reduce(
      (total, digit, at) => total + (digit === 'X' ? 10 : Number(digit)) * (10 - at),
      0,
    );
    return sum % 11 === 0;
  }
  return false;
}

// Package seal holds the column types and the cryptography of sealed values:
// keysets in files, data keys wrapped by them, AES-256-GCM bound to table,
// column and row, look-up tokens. It knows no database; package vault keeps the
// wrapped keys.
package seal

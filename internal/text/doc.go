// Package text checks what people type before it is stored: present where it
// must be, no longer than allowed, and free of characters that nobody can see
// but that a database, a log or a reader stumbles over.
//
// It judges form only. Whether a narrative holds a CPR number is for package
// cpr, what it means is for the domain packages.
package text

// Package strictjson finds what encoding/json lets pass: members that occur twice
// in one object, members that differ only in case, values nested too deep, text
// that is not UTF-8. Two readers of one such body may see different things, which
// is how checks are got around (RFC 8259 section 4).
//
// It decodes nothing; use encoding/json on what it lets through.
package strictjson

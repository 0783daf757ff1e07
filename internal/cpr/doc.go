// Package cpr reads Danish civil registration numbers (CPR): ten digits, of
// which the first six are a date of birth and the seventh gives the century.
//
// It judges form only. Whether a number has been issued, and to whom, only the
// register knows. Numbers are for matching a person, never for show: a Number
// prints as dots, and only Digits gives the digits, to be sealed or turned into
// a look-up token elsewhere.
package cpr

// Package measure owns what is offered to a person: voluntary, by a responsible
// authority, with consent, started within 30 days and looked at again within
// three months.
//
// A measure is seen by the coordinators, by the authority responsible for it,
// and by its mentor while a complete consent is in force: the consent carries the
// sharing, and withdrawing it ends the mentor's access rows in the same command.
// The logbook is the mentor's own while the measure runs; once it is over, it is the
// record that the authority responsible keeps, until the matter is erased.
//
// Texts are sealed under the matter's key.
package measure

// Package matter owns one person's business before one forum under one legal
// basis: opening it, inviting parties, what each authority puts on the table, and
// where it is. Analysis and recommendation stand in package analysis, measures,
// meetings and follow-up in packages of their own.
//
// Whoever can see a matter sees it by a row of the access table: as its convenor,
// by invitation, as a member of a forum without invitations, or as a mentor. The
// row names the parts it opens. Every command that changes who may see what
// derives the person's rows anew (access.SyncPerson) before it ends.
//
// A matter's texts are sealed under the matter's own key.
package matter

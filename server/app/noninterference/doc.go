// Package noninterference holds the test that what a role may not see cannot
// change what it is answered.
//
// One server over a populated database is asked random documents as each role.
// Between two runs of the same document, only what that role may not see is
// changed, added and deleted; then both answers must be the same to the byte:
// data, errors, counts, order, cursors and extensions. What a role may not see
// is written by hand (oracle_*_test.go), from memberships, invitations and
// functions, and never from the access table or the @access rules that are
// tested. The rules are those of server/app/matrix/testdata/expectation.
//
// Left out, so that a passing test says nothing of it:
//
//   - how long an answer takes (server/app/alike_test.go);
//   - what somebody is meant to learn of what is hidden: intended_test.go has it all;
//   - streams, and what stands outside /graphql (sign-in, health, static files):
//     channels_test.go names for each the test that holds it;
//   - the relations that decide what the reader sees: its seat, its invitation, a
//     compartment. Only what lies behind them is changed;
//   - the entries that the reader leaves in the log by reading, which are taken
//     away before it is asked again;
//   - openRecord, by which somebody sees what was hidden until then (internal/opening,
//     TestEmergencyAccess of server/app);
//   - the tables that are not read as facts (complete_test.go has them, each with
//     the reason), and what the hand-written rules say nothing about;
//   - a request's own id; of a sealed cursor all but what it says and its length.
//
// The long form (make noninterference) goes in rounds, each over a fresh copy of
// the database with a seed of its own, and goes on where it was broken off.
//
// A failure names a seed. These help to look at it:
//
//	INFOHUS_NONINTERFERENCE_SEED  the fresh seed, to repeat a run
//	INFOHUS_NONINTERFERENCE_ROLE  one role only
//	INFOHUS_NONINTERFERENCE_ALL   a file for all differences; the test goes on after each, and fails
package noninterference

// Package meeting owns the meetings of forums: planning, agenda, attendance,
// recusal, minutes.
//
// A meeting is conducted by who leads its forum: chair, convenor, secretary
// (participant.function), whatever their role. Each agenda item has its own
// audience, the grants with an access row to it: a general item is for the
// forum's members, a person item for whoever may read the case of its matter.
// Everything here reads items through the row rule, so a viewer is neither shown
// nor told of the others: positions are counted anew for each viewer, and the
// commands that name an item find only the viewer's own.
//
// Minutes of a person item are sealed under the matter's key and go with it when
// it is erased; those of general items under a key of the meeting.
package meeting

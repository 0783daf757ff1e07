package schema

import (
	"entgo.io/ent"

	"infohus/internal/reach"
	"infohus/internal/rule"
)

// The policies of all entities in one place, so that they can be read as one
// table: by which way a row is reached. All end in deny (rule.Policy).

func through(ways ...rule.Way) ent.Policy { return rule.Policy(rule.Through(ways...)) }

func by(kind, column string, parts reach.Parts) rule.Way {
	return rule.Way{Kind: kind, Column: column, Parts: parts}
}

// Public facts of the police district.

// Policy of the PoliceDistrict.
func (PoliceDistrict) Policy() ent.Policy { return rule.Policy(rule.OfDistrict("id")) }

// Policy of the Municipality.
func (Municipality) Policy() ent.Policy { return rule.Policy(rule.OfDistrict("police_district_id")) }

// Policy of the NetworkDistrict.
func (NetworkDistrict) Policy() ent.Policy { return rule.Policy(rule.Anybody()) }

// Policy of the Organisation.
func (Organisation) Policy() ent.Policy { return rule.Policy(rule.OfDistrict("police_district_id")) }

// Policy of the Forum: that it exists.
func (Forum) Policy() ent.Policy { return rule.Policy(rule.OfDistrict("police_district_id")) }

// People and sign-in.

// Policy of the User.
func (User) Policy() ent.Policy { return rule.Policy(rule.OfUser("id")) }

// Policy of the RoleGrant.
func (RoleGrant) Policy() ent.Policy { return rule.Policy(rule.OfUser("user_id")) }

// Policy of the GrantRequest.
func (GrantRequest) Policy() ent.Policy { return rule.Policy(rule.SystemOnly()) }

// Policy of the Attestation.
func (Attestation) Policy() ent.Policy { return rule.Policy(rule.SystemOnly()) }

// Policy of the Session.
func (Session) Policy() ent.Policy { return rule.Policy(rule.SystemOnly()) }

// Policy of the Participant: members know each other.
func (Participant) Policy() ent.Policy { return through(by(reach.KindForum, "forum_id", 0)) }

// What knows a person.

// Policy of the Person.
func (Person) Policy() ent.Policy { return through(by(reach.KindPerson, "id", 0)) }

// Policy of the NameToken.
func (NameToken) Policy() ent.Policy { return rule.Policy(rule.SystemOnly()) }

// Policy of the MatchNotice: whose record it is that was told of.
func (MatchNotice) Policy() ent.Policy {
	return through(by(reach.KindNotification, "notification_id", reach.Case), by(reach.KindMatter, "matter_id", reach.Conduct))
}

// Policy of the DataKey.
func (DataKey) Policy() ent.Policy { return rule.Policy(rule.SystemOnly()) }

// Policy of the Erasure.
func (Erasure) Policy() ent.Policy { return rule.Policy(rule.SystemOnly()) }

// Policy of the Concern.
func (Concern) Policy() ent.Policy { return through(by(reach.KindConcern, "id", 0)) }

// Policy of the Statement.
func (Statement) Policy() ent.Policy {
	return through(by(reach.KindConcern, "concern_id", reach.Case), by(reach.KindNotification, "notification_id", reach.Case))
}

// Policy of the Reporter: the seal. Coordinators open it by revealReporter
// only; child services see the notifier of their own notifications.
func (Reporter) Policy() ent.Policy {
	return through(by(reach.KindNotification, "notification_id", reach.Case))
}

// Policy of the Submission: the sender's own.
func (Submission) Policy() ent.Policy { return rule.Policy(rule.OfUser("user_id")) }

// Policy of the Clarification.
func (Clarification) Policy() ent.Policy { return through(by(reach.KindConcern, "concern_id", 0)) }

// Policy of the RetentionExtension.
func (RetentionExtension) Policy() ent.Policy {
	return through(by(reach.KindConcern, "concern_id", reach.Conduct))
}

// Policy of the RetentionNotice: the controller's; package retention shows it to the
// data protection officer alone.
func (RetentionNotice) Policy() ent.Policy { return rule.Policy(rule.OfController("controller_id")) }

// Policy of the Informed.
func (Informed) Policy() ent.Policy {
	return through(by(reach.KindConcern, "concern_id", reach.Conduct), by(reach.KindMatter, "matter_id", reach.Conduct))
}

// Policy of the Inquiry: T&K that asked, with the concern, and T&K that was asked, until it ends there.
func (Inquiry) Policy() ent.Policy { return rule.Policy(rule.InquiryRows()) }

// Policy of the Notification.
func (Notification) Policy() ent.Policy { return through(by(reach.KindNotification, "id", 0)) }

// Matters.

// Policy of the Matter.
func (Matter) Policy() ent.Policy { return through(by(reach.KindMatter, "id", 0)) }

// Policy of the Invitation: the convenors' list; the invited sees its own
// through its matter.
func (Invitation) Policy() ent.Policy {
	return rule.Policy(rule.InvitationRows())
}

// Policy of the Contribution: own, shared with me, or a compartment that my
// access to the matter opens.
func (Contribution) Policy() ent.Policy { return through(by(reach.KindContribution, "id", 0)) }

// Policy of the Disclosure.
func (Disclosure) Policy() ent.Policy { return rule.Policy(rule.LedgerRows()) }

// Policy of the TimelineEvent: a line is open to whom that is open which it tells of.
func (TimelineEvent) Policy() ent.Policy { return rule.Policy(rule.TimelineRows()) }

// Policy of the AnalysisEntry: own, or a compartment that my access to the matter
// opens; a convenor learns of every row, and package analysis keeps the text back.
func (AnalysisEntry) Policy() ent.Policy { return rule.Policy(rule.BoardRows()) }

// Policy of the Assessment.
func (Assessment) Policy() ent.Policy {
	return through(by(reach.KindMatter, "matter_id", reach.Case))
}

// Policy of the Recommendation.
func (Recommendation) Policy() ent.Policy {
	return through(by(reach.KindMatter, "matter_id", reach.Case))
}

// Policy of the Dissent.
func (Dissent) Policy() ent.Policy { return through(by(reach.KindMatter, "matter_id", reach.Case)) }

// Policy of the Decision.
func (Decision) Policy() ent.Policy { return rule.Policy(rule.DecisionRows()) }

// Policy of the Measure.
func (Measure) Policy() ent.Policy { return through(by(reach.KindMeasure, "id", 0)) }

// Policy of the Consent.
func (Consent) Policy() ent.Policy { return through(by(reach.KindMeasure, "measure_id", 0)) }

// Policy of the LogbookEntry: the mentor's of the measure while it runs, then the
// authority's responsible for it.
func (LogbookEntry) Policy() ent.Policy {
	return through(by(reach.KindMeasure, "measure_id", reach.Logbook))
}

// Policy of the Review.
func (Review) Policy() ent.Policy { return through(by(reach.KindMatter, "matter_id", reach.Case)) }

// Policy of the AfterCheck.
func (AfterCheck) Policy() ent.Policy {
	return through(by(reach.KindMatter, "matter_id", reach.Conduct))
}

// Meetings.

// Policy of the Meeting.
func (Meeting) Policy() ent.Policy { return through(by(reach.KindMeeting, "id", 0)) }

// Policy of the AgendaItem.
func (AgendaItem) Policy() ent.Policy { return through(by(reach.KindItem, "id", 0)) }

// Policy of the Objection: who shares the item.
func (Objection) Policy() ent.Policy { return through(by(reach.KindItem, "item_id", 0)) }

// Policy of the Attendance.
func (Attendance) Policy() ent.Policy { return through(by(reach.KindMeeting, "meeting_id", 0)) }

// Policy of the Recusal.
func (Recusal) Policy() ent.Policy { return through(by(reach.KindMatter, "matter_id", reach.Case)) }

// General worries.

// Policy of the Advice.
func (Advice) Policy() ent.Policy { return through(by(reach.KindAdvice, "id", 0)) }

// Policy of the Trend.
func (Trend) Policy() ent.Policy { return through(by(reach.KindTrend, "id", 0)) }

// Policy of the Draft.
func (Draft) Policy() ent.Policy { return rule.Policy(rule.OfUser("user_id")) }

// The machinery.

// Policy of the Access.
func (Access) Policy() ent.Policy { return rule.Policy(rule.OfGrant("grant_id")) }

// Policy of the AuditEntry: the DPO of the controller.
func (AuditEntry) Policy() ent.Policy { return rule.Policy(rule.OfController("controller_id")) }

// Policy of the Opening: one's own, the DPO's of the controller, and whoever conducts the record.
func (Opening) Policy() ent.Policy { return rule.Policy(rule.OpeningRows()) }

// Policy of the AuditRecord.
func (AuditRecord) Policy() ent.Policy { return rule.Policy(rule.SystemOnly()) }

// Policy of the Idempotency.
func (Idempotency) Policy() ent.Policy { return rule.Policy(rule.SystemOnly()) }

// Policy of the OutboxEvent.
func (OutboxEvent) Policy() ent.Policy { return rule.Policy(rule.SystemOnly()) }

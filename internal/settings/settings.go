// Package settings holds what practice and law let an authority set: terms,
// deadlines, texts. Each carries its source; none is a constant in a rule.
package settings

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"time"

	"infohus/internal/calendar"
	"infohus/internal/contract"
)

// Term is a configurable length with where it comes from.
type Term struct {
	Days, Months int
	// Source names the act and section, or says that it is a working default.
	Source string
}

// From returns the day the term ends when it starts on d.
func (t Term) From(d calendar.Date) calendar.Date { return d.AddMonths(t.Months).AddDays(t.Days) }

// Settings of one installation. The zero value is not usable; start from Default.
type Settings struct {
	Calendar calendar.Rules

	// AssessmentWorkingDays is T&K's time for its own assessment. Default 5.
	AssessmentWorkingDays int
	// ClarificationWorkingDays is the police's time to clarify. Default 5.
	ClarificationWorkingDays int
	// InquiryWorkingDays is what another municipality has to answer in. Default 5, a working default.
	InquiryWorkingDays int
	// InquiryKeptDays after its answer, or after the last day for one, the municipality
	// that was asked has what it was asked; then it is erased there. Default 30, a
	// working default: it learns of somebody it may never have known.
	InquiryKeptDays int
	// ScreeningDays, CollectionDays, MeasureStartDays in days.
	ScreeningDays, CollectionDays, MeasureStartDays int
	// ReviewMonths is the longest time between reviews. Default 3.
	ReviewMonths int
	// ReviewSuspendDays after the day of a review that nobody recorded, the matter is
	// closed to all but its coordinators until one does. Default 14, a working
	// default: a time limit that only warns is not kept.
	ReviewSuspendDays int
	// LapseDays without use after which a seat in a forum opens nothing, or LapseRhythms
	// times the days between the forum's meetings (Forum.rhythm_days), whichever is
	// longer. Default 60 and 1.5, a working default: a forum with four meetings a year
	// is 90 days apart.
	LapseDays    int
	LapseRhythms float64
	// GrantMonths is the longest a role or a seat is given for at a time. Default 24, a
	// working default: what is not renewed ends by itself.
	GrantMonths int
	// AttestationEvery is how often each authority confirms who of its people still needs
	// role and seats; it divides a year. AttestationWithin is what it has for that from the
	// first day, after which others are told; nothing is closed by it. Default 3 months and
	// 30 days.
	AttestationEvery, AttestationWithin Term
	// AfterCheckMonths after closure, where measures were given. Default 6 and 12.
	AfterCheckMonths []int
	// AfterCheckEarlyDays before its day an after-check may be answered with no: a
	// look months ahead tells nothing of how it goes. Default 30, a working default;
	// that a matter is taken up again is said on any day.
	AfterCheckEarlyDays int
	// LateNoteDays after which a note is shown as late. Default 7.
	LateNoteDays int
	// HappenedYears is how long ago something may have happened that is told as
	// news of a person. Default 10, a working default: older things come with a
	// fresh reason, in words.
	HappenedYears int
	// MinutesObjectionWorkingDays until minutes are final. Default 5.
	MinutesObjectionWorkingDays int
	// SSPNUMaxAge is the highest age SSP-NU takes up. Default 17.
	SSPNUMaxAge int

	// Terms after which a closed record is erased.
	UnfoundedChild, UnfoundedAdult, ClosedConcern, ClosedNotification, ClosedMatter, Advice Term
	// ExtensionMonths is the longest a day of erasure is put off, which is done once
	// at most. Default 6.
	ExtensionMonths int
	// DraftDays a half-written form is kept. Default 14.
	DraftDays int

	// MatchedBases are the legal bases under which a function of the municipality is
	// named to its coordinator as knowing somebody who was searched for. PSP (§ 115,
	// stk. 1, nr. 2) is never among them. Default SSP and barnets lov: the concern about
	// a child and the notification are one municipality's duty to the same child. A
	// working default, for the municipality and its lawyer to narrow or (KSP) widen.
	MatchedBases []contract.LegalBasis
	// MatchDays is how long the function named is told of it on its desk. Default 14.
	MatchDays int
	// LookupsAlarm is how many look-ups of persons a user may make in an hour before
	// the data protection officer is told, LookupsMost before no more are answered;
	// by number and by name. 0: no bound. Default 30 and 60, working defaults.
	LookupsAlarm, LookupsMost int
	// AlarmDays is how long an alarm stands on the desk; in the log it stays. Default 14.
	AlarmDays int
	// EmergencyMinutes a record opened in acute danger stays open. Default 60, which is the most.
	EmergencyMinutes int
	// InspectionHours the data protection officer keeps a record open. Default 8, a working default.
	InspectionHours int
	// FailedOpenings of one employee within an hour, after which no more are tried:
	// numbers are not guessed. Default 10, a working default.
	FailedOpenings int

	// AllowInventedCPR accepts numbers that cannot belong to anyone; demo and tests only.
	AllowInventedCPR bool
}

// Default returns the working defaults.
func Default() Settings {
	return Settings{
		Calendar:              calendar.Default(),
		AssessmentWorkingDays: 5, ClarificationWorkingDays: 5, InquiryWorkingDays: 5, InquiryKeptDays: 30, ScreeningDays: 14, CollectionDays: 14, MeasureStartDays: 30,
		ReviewMonths: 3, ReviewSuspendDays: 14, LapseDays: 60, LapseRhythms: 1.5, GrantMonths: 24,
		AttestationEvery:  Term{Months: 3, Source: localDecision},
		AttestationWithin: Term{Days: 30, Source: localDecision},
		AfterCheckMonths:  []int{6, 12}, AfterCheckEarlyDays: 30, LateNoteDays: 7, HappenedYears: 10, MinutesObjectionWorkingDays: 5, SSPNUMaxAge: 17,
		UnfoundedChild: Term{Days: 30, Source: "working default, to be agreed with Rigsarkivet and the DPO"},
		UnfoundedAdult: Term{Days: 90, Source: "working default, to be agreed with Rigsarkivet and the DPO"},
		ClosedConcern:  Term{Months: 60, Source: "working default, to be agreed with Rigsarkivet"},
		// Child services keep their own file; here it is a copy of what was sent.
		ClosedNotification: Term{Months: 60, Source: "working default, to be agreed with Rigsarkivet"},
		ClosedMatter:       Term{Months: 60, Source: "working default, to be agreed with Rigsarkivet"},
		Advice:             Term{Days: 90, Source: "working default"},
		ExtensionMonths:    6,
		DraftDays:          14,
		MatchedBases:       []contract.LegalBasis{contract.LegalBasisRpl115_1_1, contract.LegalBasisChildrensAct},
		MatchDays:          14,
		LookupsAlarm:       30,
		LookupsMost:        60,
		AlarmDays:          14,
		EmergencyMinutes:   MaxEmergencyMinutes, InspectionHours: 8, FailedOpenings: 10,
	}
}

// localDecision: no act says it; the controllers do.
const localDecision = "local decision"

// MaxEmergencyMinutes is the longest that anything stays open by breaking the glass.
const MaxEmergencyMinutes = 60

// shortMonth is the fewest days a month has.
const shortMonth = 28

// Check fails with one line that says which setting cannot be used and why.
func (s Settings) Check() error {
	if s.AfterCheckEarlyDays < 0 {
		return fmt.Errorf("settings: AfterCheckEarlyDays is %d: give 0 or more", s.AfterCheckEarlyDays)
	}
	if s.ReviewSuspendDays < 0 {
		return fmt.Errorf("settings: ReviewSuspendDays is %d: give 0 or more", s.ReviewSuspendDays)
	}
	if slices.Contains(s.MatchedBases, contract.LegalBasisRpl115_1_2) {
		return errors.New("settings: MatchedBases names retsplejeloven § 115, stk. 1, nr. 2 (PSP): nobody is told who is known there")
	}
	if s.LookupsMost > 0 && s.LookupsAlarm > s.LookupsMost {
		return fmt.Errorf("settings: LookupsAlarm is %d and LookupsMost %d: the alarm would never be given", s.LookupsAlarm, s.LookupsMost)
	}
	if s.EmergencyMinutes < 1 || s.EmergencyMinutes > MaxEmergencyMinutes {
		return fmt.Errorf("settings: EmergencyMinutes is %d: give 1 to %d", s.EmergencyMinutes, MaxEmergencyMinutes)
	}
	if s.InspectionHours < 1 || s.FailedOpenings < 1 {
		return fmt.Errorf("settings: InspectionHours is %d, FailedOpenings %d: give 1 or more", s.InspectionHours, s.FailedOpenings)
	}
	if s.InquiryWorkingDays < 1 || s.InquiryKeptDays < 1 {
		return fmt.Errorf("settings: InquiryWorkingDays is %d, InquiryKeptDays %d: give 1 or more", s.InquiryWorkingDays, s.InquiryKeptDays)
	}
	if s.LapseDays < 1 || s.LapseRhythms < 1 {
		return fmt.Errorf("settings: LapseDays is %d, LapseRhythms %g: give at least 1, or nobody is let in", s.LapseDays, s.LapseRhythms)
	}
	if every := s.AttestationEvery.Months; every < 1 || every > 12 || 12%every != 0 || s.AttestationEvery.Days != 0 {
		return fmt.Errorf("settings: AttestationEvery is %d months and %d days: give 1, 2, 3, 4, 6 or 12 months", every, s.AttestationEvery.Days)
	}
	if within := s.AttestationWithin; within.Months != 0 || within.Days < 1 || within.Days >= s.AttestationEvery.Months*shortMonth {
		return fmt.Errorf("settings: AttestationWithin is %d months and %d days: give from 1 day to less than the time between", within.Months, within.Days)
	}
	before := 0
	for _, months := range s.AfterCheckMonths {
		if apart := (months - before) * shortMonth; s.AfterCheckEarlyDays >= apart {
			return fmt.Errorf("settings: AfterCheckEarlyDays is %d: the after-check at %d months could be answered when the time before it begins", s.AfterCheckEarlyDays, months)
		}
		before = months
	}
	return nil
}

// AfterCheckFrom is the first day an after-check can be answered with no.
func (s Settings) AfterCheckFrom(due calendar.Date) calendar.Date {
	return due.AddDays(-s.AfterCheckEarlyDays)
}

// LapseTerm is for how many days a seat stays open that nobody uses, in a forum
// that meets every so many days; 0 where it meets when there is something.
func (s Settings) LapseTerm(rhythmDays int) int {
	return max(s.LapseDays, int(math.Ceil(s.LapseRhythms*float64(rhythmDays))))
}

// Quarter is the first day of the period of confirmation that a day lies in.
func (s Settings) Quarter(d calendar.Date) calendar.Date {
	month := int(d.Month()) - 1
	return calendar.NewDate(d.Year(), time.Month(month-month%s.AttestationEvery.Months+1), 1)
}

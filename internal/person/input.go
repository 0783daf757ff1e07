package person

import (
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/cpr"
	"infohus/internal/fault"
	"infohus/internal/text"
	"infohus/internal/work"
)

// MaxAge is the highest age taken.
const MaxAge = 110

// entry is a checked PersonInput.
type entry struct {
	cpr             cpr.Number
	name            string
	born            calendar.Date
	school, address string
	protection      contract.Protection
}

func read(w *work.Scope, in *contract.PersonInput) (e entry, err error) {
	if in == nil {
		return e, fault.Field(fault.Invalid, "person", "Skriv, hvem det handler om.")
	}
	if e.name, err = text.RequiredLine("person.name", in.Name, text.Short); err != nil {
		return e, err //nolint:wrapcheck // already a fault
	}
	if e.school, err = text.OptionalLine("person.school", value(in.School), text.Short); err != nil {
		return e, err //nolint:wrapcheck // already a fault
	}
	if e.address, err = text.Optional("person.address", value(in.Address), text.Short); err != nil {
		return e, err //nolint:wrapcheck // already a fault
	}
	if digits := value(in.Cpr); digits != "" {
		if e.cpr, err = number(w, digits, "person.cpr"); err != nil {
			return e, err
		}
	}
	// That somebody is not protected is no more than hearsay here, and hides as well.
	e.protection = contract.ProtectionUnknown
	if in.Protection != nil && *in.Protection == contract.ProtectionProtected {
		e.protection = contract.ProtectionProtected
	}
	e.born, err = birth(w.Today(), in, e.cpr)
	return e, err
}

func number(w *work.Scope, s, field string) (cpr.Number, error) {
	n, err := cpr.Rules{AllowInvented: w.Settings.AllowInventedCPR}.Parse(s)
	if err != nil {
		return n, fault.Field(fault.Invalid, field, fault.Of(err).Public)
	}
	return n, nil
}

// birth takes the date of the CPR number, else the one given, else the latest
// day that gives the age. What is given beside it must say the same: a number of
// somebody else is often found by that. An age may be a year off, as people say
// how old somebody will be this year.
func birth(today calendar.Date, in *contract.PersonInput, n cpr.Number) (calendar.Date, error) {
	if in.Age != nil && (*in.Age < 0 || *in.Age > MaxAge) {
		return calendar.Date{}, fault.Field(fault.Invalid, "person.age", "Skriv en alder mellem 0 og 110 år.")
	}
	given := in.BirthDate != nil && !in.BirthDate.IsZero()
	field, born := "person.cpr", n.BirthDate()
	switch {
	case !n.IsZero() && given && *in.BirthDate != born:
		return calendar.Date{}, fault.Field(fault.Invalid, "person.birthDate", "Fødselsdatoen passer ikke til CPR-nummeret.").WithReason("CONTRADICTION")
	case !n.IsZero():
	case given:
		field, born = "person.birthDate", *in.BirthDate
	case in.Age != nil:
		return today.AddYears(-*in.Age), nil
	default:
		return calendar.Date{}, nil
	}
	if born.After(today) || AgeOn(born, today) > MaxAge+1 {
		return calendar.Date{}, fault.Field(fault.Invalid, field, "Kontrollér fødselsdatoen.")
	}
	if in.Age != nil && max(*in.Age-AgeOn(born, today), AgeOn(born, today)-*in.Age) > 1 {
		return calendar.Date{}, fault.Field(fault.Invalid, "person.age", "Alderen passer ikke til fødselsdatoen.").WithReason("CONTRADICTION")
	}
	return born, nil
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

package concern

import (
	"fmt"

	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/person"
	"infohus/internal/text"
	"infohus/internal/work"
)

// MaxStatements is how many statements one concern is raised with.
const MaxStatements = 50

// checked returns the input in the form in which it is stored.
func checked(w *work.Scope, in contract.RaiseConcernInput) (contract.RaiseConcernInput, error) {
	if n := len(in.Statements); n == 0 || n > MaxStatements {
		return in, fault.Field(fault.Invalid, "statements", fmt.Sprintf("Skriv mindst én og højst %d oplysninger.", MaxStatements))
	}
	statements := make([]*contract.StatementInput, 0, len(in.Statements))
	for i, s := range in.Statements {
		c, err := checkedStatement(w, fmt.Sprintf("statements.%d.", i), s)
		if err != nil {
			return in, err
		}
		statements = append(statements, c)
	}
	in.Statements = statements
	var err error
	for _, f := range []struct {
		field string
		to    **string
		limit int
	}{
		{"whereItHappened", &in.WhereItHappened, text.Short},
		{"resources", &in.Resources, text.Narrative},
		{"trustedAdults", &in.TrustedAdults, text.Narrative},
		{"parentsNote", &in.ParentsNote, text.Narrative},
	} {
		if *f.to, err = optional(f.field, *f.to, f.limit); err != nil {
			return in, err
		}
	}
	reporter := contract.ReporterInput{}
	if in.Reporter != nil {
		reporter = *in.Reporter
	}
	for _, f := range []struct {
		field string
		to    **string
	}{{"reporter.name", &reporter.Name}, {"reporter.phone", &reporter.Phone}, {"reporter.bestTime", &reporter.BestTime}, {"reporter.wishReason", &reporter.WishReason}} {
		if *f.to, err = optional(f.field, *f.to, text.Short); err != nil {
			return in, err
		}
	}
	in.Reporter = &reporter
	in.Theme, in.Type, err = checkedTheme(in.Theme, in.Type, contract.ThemeExtremism)
	return in, err
}

func checkedStatement(w *work.Scope, path string, s *contract.StatementInput) (*contract.StatementInput, error) {
	if s == nil {
		return nil, fault.Field(fault.Invalid, path+"text", "Feltet skal udfyldes.")
	}
	c := *s
	var err error
	if c.Text, err = required(path+"text", s.Text); err != nil {
		return nil, err
	}
	if c.Source, err = optional(path+"source", s.Source, text.Short); err != nil {
		return nil, err
	}
	return &c, person.Happened(w, path+"happenedOn", s.HappenedOn, calendar.Date{})
}

// checkedTheme: only extremism has types.
func checkedTheme(theme *contract.Theme, kind *contract.ConcernType, otherwise contract.Theme) (*contract.Theme, *contract.ConcernType, error) {
	if theme == nil {
		theme = &otherwise
	}
	if kind != nil && *theme != contract.ThemeExtremism {
		return theme, nil, fault.Field(fault.Invalid, "type", "Typen hører kun til temaet ekstremisme.")
	}
	return theme, kind, nil
}

var sources = map[contract.OrganisationKind]contract.ConcernSource{
	contract.OrganisationKindSchool:           contract.ConcernSourceSchool,
	contract.OrganisationKindCollege:          contract.ConcernSourceCollege,
	contract.OrganisationKindPolice:           contract.ConcernSourcePolice,
	contract.OrganisationKindPrisonProbation:  contract.ConcernSourcePrisonProbation,
	contract.OrganisationKindRegionPsychiatry: contract.ConcernSourceHealth,
}

// source of a concern, where the writer does not say: what the organisation is.
func source(given *contract.ConcernSource, from contract.OrganisationKind) contract.ConcernSource {
	if given != nil {
		return *given
	}
	if s, ok := sources[from]; ok {
		return s
	}
	return contract.ConcernSourceMunicipalService
}

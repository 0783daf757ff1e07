package contract

// Opened tells which parts of a record the viewer's access opens; the field
// guard asks it. Records without it are judged by role alone.
type Opened interface{ Opens() int64 }

// Opens implements Opened.
func (x *Concern) Opens() int64 { return x.Bits }

// Opens implements Opened.
func (x *Notification) Opens() int64 { return x.Bits }

// Opens implements Opened.
func (x *Matter) Opens() int64 { return x.Bits }

// Opens implements Opened.
func (x *Measure) Opens() int64 { return x.Bits }

// Opens implements Opened.
func (x *Meeting) Opens() int64 { return x.Bits }

// Opens implements Opened.
func (x *Person) Opens() int64 { return x.Bits }

// Opens implements Opened.
func (x *Forum) Opens() int64 { return x.Bits }

// Holding tells what a record holds back by a rule of its own, whatever its
// value; the field guard asks it by the name of the field.
type Holding interface{ Holds(field string) bool }

// Holds implements Holding: a concern that the police handle alone holds back from
// T&K what the two had begun to decide together.
func (x *Concern) Holds(field string) bool { return x.KeptByPolice && field == "screening" }

// Holds implements Holding: the version of a matter counts steps that only those see
// who lead the matter or move it, and no command of the others takes it.
func (x *Matter) Holds(field string) bool { return x.Unmoved && field == "version" }

// Holds implements Holding: where an address is hidden, so is the school.
func (x *Person) Holds(field string) bool { return x.Sheltered && field == "school" }

// Holds implements Holding: why something was passed on is for those it passed between.
func (x *Disclosure) Holds(field string) bool { return x.Wordless && field == "necessity" }

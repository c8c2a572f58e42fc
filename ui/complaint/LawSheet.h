#pragma once
class QWidget;

namespace amends {

struct GuaranteePosition;

/// What the law says of a purchase, a sentence and an article each, to read and to copy from. Opens without blocking; a source
/// is opened with the system's browser, and only when somebody follows its link.
void showLaw(const GuaranteePosition& position, QWidget* window);

} // namespace amends

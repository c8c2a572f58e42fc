#pragma once
#include <QStackedLayout>

namespace amends {

/// Pages of which one is seen, each as high as the room there is. A QStackedLayout asks every page for its height at every
/// width that is tried, the hidden ones with all their wrapped text too: half of what a window took to appear.
class PageStack : public QStackedLayout
{
public:
    using QStackedLayout::QStackedLayout;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace amends

#include "intake/FileShelf.h"
#include "intake/ImportWords.h"
#include "shared/Icons.h"
#include <QFileInfo>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

namespace amends {

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kNameRole = Qt::UserRole + 1;
constexpr int kWhatRole = Qt::UserRole + 2;
constexpr int kUselessRole = Qt::UserRole + 3;
constexpr int kIconSize = 20;

QLatin1StringView iconOf(const ImportFile& file)
{
    switch (file.state) {
    case ImportFile::State::Looking: return QLatin1StringView("hourglass");
    case ImportFile::State::Mail: return file.isFolder ? QLatin1StringView("folder") : QLatin1StringView("mail");
    case ImportFile::State::Shop: return file.preview.hasOrders ? QLatin1StringView("cart") : QLatin1StringView("users");
    case ImportFile::State::Useless: break;
    }
    return QLatin1StringView("warning");
}

/// Name above what it is, both cut where the shelf ends; the whole is in the tool tip.
class ShelfDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, 2 * option.fontMetrics.height() + 2 * space::Normal + 2};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem empty = option;
        initStyleOption(&empty, index);
        empty.text.clear();
        empty.icon = {};
        empty.features &= ~QStyleOptionViewItem::HasDecoration;
        empty.state &= ~QStyle::State_HasFocus;
        const QWidget* widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, widget);

        const QRect area = option.rect.adjusted(space::Normal, space::Normal, -space::Normal, -space::Normal);
        const QRect picture(area.left(), area.top() + (area.height() - kIconSize) / 2, kIconSize, kIconSize);
        qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(painter, picture);
        const QRect words = area.adjusted(kIconSize + space::Normal, 0, 0, 0);
        const int half = words.height() / 2;
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter->save();
        painter->setFont(bold);
        painter->setPen(colour(Role::Text));
        painter->drawText(words.adjusted(0, 0, 0, -half), Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(bold).elidedText(index.data(kNameRole).toString(), Qt::ElideMiddle, words.width()));
        painter->setFont(option.font);
        painter->setPen(colour(index.data(kUselessRole).toBool() ? Role::Warning : Role::Muted));
        painter->drawText(words.adjusted(0, half, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(kWhatRole).toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

FileShelf::FileShelf(ImportFiles& files, QWidget* parent)
    : QWidget(parent), m_files(files), m_list(new QListWidget(this)), m_remove(new QPushButton(tr("&Remove"), this))
{
    m_list->setObjectName(QStringLiteral("importFileList"));
    m_list->setAccessibleName(tr("What will be brought in"));
    m_list->setItemDelegate(new ShelfDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMinimumHeight(80);
    setLook(m_list, "framed");
    m_list->installEventFilter(this);

    auto* addFiles = new QPushButton(tr("Add &files…"), this);
    addFiles->setObjectName(QStringLiteral("importAddFilesButton"));
    auto* addFolder = new QPushButton(tr("Add a fol&der…"), this);
    addFolder->setObjectName(QStringLiteral("importAddFolderButton"));
    m_remove->setObjectName(QStringLiteral("importRemoveButton"));
    m_remove->setToolTip(tr("Take the selected file off the list; the file itself stays (Del)"));
    for (QPushButton* button : {addFiles, addFolder, m_remove})
        setLook(button, "link");
    addFiles->setIcon(icon(QLatin1StringView("plus"), Role::Accent));
    addFolder->setIcon(icon(QLatin1StringView("folder"), Role::Accent));
    m_remove->setIcon(icon(QLatin1StringView("close"), Role::Accent));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::Tight);
    column->addWidget(m_list, 1);
    for (QPushButton* button : {addFiles, addFolder, m_remove})
        column->addWidget(button, 0, Qt::AlignLeft);

    connect(addFiles, &QPushButton::clicked, this, &FileShelf::addFilesRequested);
    connect(addFolder, &QPushButton::clicked, this, &FileShelf::addFolderRequested);
    connect(m_remove, &QPushButton::clicked, this, &FileShelf::removeCurrent);
    connect(&m_files, &ImportFiles::listChanged, this, &FileShelf::fill);
    connect(&m_files, &ImportFiles::fileChanged, this, &FileShelf::describeAgain);
    connect(m_list, &QListWidget::currentItemChanged, this, [this] { emit currentChanged(currentId()); });
    fill();
}

int FileShelf::currentId() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(kIdRole).toInt() : 0;
}

void FileShelf::focusList()
{
    m_list->setFocus();
}

bool FileShelf::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FileShelf::fill()
{
    const int before = currentId();
    const int row = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const ImportFile& file : m_files.all()) {
            auto* item = new QListWidgetItem(m_list);
            item->setData(kIdRole, file.id);
            describe(*item, file);
            if (file.id == before)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem() && m_list->count() > 0)
            m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    }
    m_remove->setEnabled(m_list->count() > 0);
    emit currentChanged(currentId());
}

/// The rows stand in the order of the files.
void FileShelf::describeAgain(int id)
{
    const auto& files = m_files.all();
    const auto file = std::ranges::find(files, id, &ImportFile::id);
    if (file == files.end())
        return;
    if (QListWidgetItem* item = m_list->item(int(file - files.begin())); item && item->data(kIdRole).toInt() == id)
        describe(*item, *file);
}

void FileShelf::describe(QListWidgetItem& item, const ImportFile& file)
{
    const QString name = QFileInfo(file.path).fileName();
    const QString what = whatItIs(file);
    const bool useless = file.state == ImportFile::State::Useless;
    item.setData(kNameRole, name);
    item.setData(kWhatRole, what);
    item.setData(kUselessRole, useless);
    item.setIcon(icon(iconOf(file), useless ? Role::Warning : Role::Accent));
    item.setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(name, what));
    item.setToolTip(QDir::toNativeSeparators(file.path));
}

void FileShelf::removeCurrent()
{
    if (const int id = currentId(); id != 0)
        m_files.remove(id);
}

} // namespace amends

#pragma once
#include "domain/Result.h"
#include "domain/Shop.h"
#include <QWidget>
#include <functional>
#include <optional>

namespace amends {

/// What OK writes: the shop and everybody in it.
struct SettingsSheet
{
    Shop shop;
    QList<Staff> staff;

    bool operator==(const SettingsSheet&) const = default;
};

/// What has to be put right before it can be written, and where.
struct SettingsTrouble
{
    QString text;
    QString next;
    QWidget* at = nullptr;
};

/// One page of the settings. It shows its part of the sheet and puts it back; what it does at once it says so itself. It
/// is found by its labels, its buttons and the words of findableBy().
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QLatin1StringView mark() const = 0; ///< its icon
    virtual void fill(const SettingsSheet&) {}
    virtual std::optional<SettingsTrouble> collect(SettingsSheet&) { return {}; }
    /// Writes what is not in the sheet, and goes on with `then`; where that fails it says so at its field and by failed(),
    /// and the settings stay open.
    virtual void writeOwn(const std::function<void()>& then) { then(); }
    /// The sheet is on disk; the ids of its staff, in its order.
    virtual void written(const QList<StaffId>&) {}

    /// Other words somebody may look for a setting by, in the interface's language.
    static void findableBy(QWidget* setting, const QString& words);
    static QString otherWords(const QWidget* setting);

signals:
    void failed(const amends::Error& error);
    void done(const QString& text, const QString& next);
    void refused(const QString& text, const QString& next);

protected:
    void changeEvent(QEvent* event) override;
    virtual void retranslate() = 0;
};

} // namespace amends
